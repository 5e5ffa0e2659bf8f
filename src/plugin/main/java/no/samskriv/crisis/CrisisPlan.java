package no.samskriv.crisis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * A person's crisis plan, apart from what stands in it. There is one, and it is shown whether it is in force, run out or
 * only begun: an old plan is better than none.
 *
 * @param birthDate for the age on the sheet; null unless the person wants it there
 * @param facilitator who helped to make it and is in no team around the person; at most 255 code points
 * @param validUntil at most twelve months after the day it was said to be in force
 * @param reviewedOn when it was last gone through
 * @param version how many times the person has said that it is in force; 0 while they have not
 * @param inForceAt when they last did
 * @param changedAt when what stands in it last changed
 * @param hidden the sections the person does not want
 * @param inFolder whether a paper copy may stand in the team's duty folder
 * @param fileByStaff whether a worker may take it out as a file
 * @param told where, besides a screen, it may stand that somebody must not be contacted; by the id of who is meant, and
 *     nowhere for whoever is not named
 */
public record CrisisPlan(
        UUID id,
        PersonRef person,
        @Nullable LocalDate birthDate,
        @Nullable String facilitator,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate reviewedOn,
        int version,
        @Nullable Instant inForceAt,
        Instant changedAt,
        Set<CrisisSection> hidden,
        boolean inFolder,
        boolean fileByStaff,
        Map<UUID, Set<Place>> told,
        UserRef createdBy,
        Instant createdAt,
        Revision revision) {
    public static final int FACILITATOR_LIMIT = 255;
    /** Names it in the history. */
    public static final String KIND = "CRISIS_PLAN";

    public CrisisPlan {
        hidden = Set.copyOf(hidden);
        told = Map.copyOf(told);
    }

    /** Whether something else stands in it than what the person last said is in force. */
    public boolean isChangedSince() {
        return inForceAt != null && changedAt.isAfter(inForceAt);
    }

    public boolean isRunOut(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }

    /** Begun by somebody, with nothing said yet. */
    public static CrisisPlan begun(UUID id, PersonRef person, UserRef by, Instant at) {
        return new CrisisPlan(
                id,
                person,
                null,
                null,
                null,
                null,
                0,
                null,
                at,
                Set.of(),
                false,
                false,
                Map.of(),
                by,
                at,
                Revision.FIRST);
    }

    /** The same with other content, from now on. */
    public CrisisPlan changed(Instant at) {
        return new CrisisPlan(
                id,
                person,
                birthDate,
                facilitator,
                validUntil,
                reviewedOn,
                version,
                inForceAt,
                at,
                hidden,
                inFolder,
                fileByStaff,
                told,
                createdBy,
                createdAt,
                revision);
    }

    /** Full years on a day. */
    public Optional<Integer> ageOn(LocalDate day) {
        return Optional.ofNullable(birthDate).map(born -> born.until(day).getYears());
    }
}
