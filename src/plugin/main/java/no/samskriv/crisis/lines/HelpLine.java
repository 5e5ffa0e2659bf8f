package no.samskriv.crisis.lines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * A number that anybody may call.
 *
 * @param name at most {@link #NAME_LIMIT} code points, as are {@code hours}
 * @param number as a team's is written
 * @param hours when somebody answers, where that is not at any hour; null where it is not said
 * @param alwaysOpen whether somebody answers at any hour
 * @param checkedOn when an administrator last made sure of it; null while nobody here has
 * @param order its place, lowest first
 * @param removed taken off the list
 * @param createdBy null for one that came with the product and nobody has changed
 */
public record HelpLine(
        UUID id,
        String name,
        String number,
        @Nullable String hours,
        boolean alwaysOpen,
        @Nullable LocalDate checkedOn,
        int order,
        boolean removed,
        @Nullable UserRef createdBy,
        @Nullable Instant createdAt,
        Revision revision) {
    public static final int NAME_LIMIT = 100;
    static final String KIND = "HELP_LINE";

    /** Without blanks, for a link that calls. */
    public String dialled() {
        return number.replace(" ", "");
    }

    /** Now that somebody here has changed what came with the product. */
    HelpLine keptBy(UserRef user, Instant at) {
        return new HelpLine(id, name, number, hours, alwaysOpen, checkedOn, order, removed, user, at, revision);
    }
}
