package no.samskriv.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A list in an answer, in Confluence's shape. Lists that are always given whole say so: their limit is their size.
 *
 * @param links the address of this very list
 */
public record ListJson<T>(
        List<T> results,
        int start,
        int limit,
        int size,
        @JsonProperty("_links") Links links) {
    /** Where a list stands, below the REST base. */
    public record Links(String self) {}

    /** A piece of a list, from {@code start}. */
    public static <T> ListJson<T> piece(List<T> results, int start, int limit, String self) {
        return new ListJson<>(results, start, limit, results.size(), new Links(self));
    }

    /** A list that is given whole. */
    public static <T> ListJson<T> whole(List<T> results, String self) {
        return new ListJson<>(results, 0, results.size(), results.size(), new Links(self));
    }
}
