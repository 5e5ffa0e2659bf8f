package no.samskriv.trust;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the access log as a link of its chain, as it lies in the database: nobody says that it is as it was written.
 *
 * @param names those that stand in clear, with their pseudonyms
 * @param content what the hash is made over
 */
public record LogLink(String chain, int number, List<Name> names, List<String> content, String hash) {

    /**
     * Somebody or something that a row names.
     *
     * @param clear null when it has been erased
     */
    public record Name(@Nullable String clear, String alias) {}
}
