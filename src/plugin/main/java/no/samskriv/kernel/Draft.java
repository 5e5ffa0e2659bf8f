package no.samskriv.kernel;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that is being written and does not count yet: words that were dictated or stand on paper, until they are read
 * back. Only its author sees it.
 *
 * @param owner the entity it will be a text of; an entity that is not there yet has the id it will be created with
 * @param field such as {@code goal.title}
 * @param original where the sheet is kept that the words stand on
 */
public record Draft(
        PersonRef person,
        UserRef author,
        UUID owner,
        String field,
        String text,
        @Nullable CaptureMode mode,
        @Nullable String original,
        Instant at) {}
