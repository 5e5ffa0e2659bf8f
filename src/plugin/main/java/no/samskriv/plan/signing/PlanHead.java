package no.samskriv.plan.signing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a person's plan as a whole. Everybody has one, from the beginning: what nobody has written yet is a
 * draft that no row stands for.
 *
 * @param id follows from the reference, so that two who write first write the same
 * @param status as stored: never {@link PlanStatus#OUTDATED}
 * @param matters what matters to the person, in their own words; at most {@link #MATTERS_LIMIT} code points
 * @param celebrate how the person wants to celebrate; at most {@link #CELEBRATE_LIMIT} code points
 * @param cooperation with whom the work is to be coordinated (law, point i); at most {@link #COOPERATION_LIMIT}
 * @param from the first day of the period the plan is for
 * @param nextReview when it is looked at again; at most a year ahead
 * @param statusOn the day the status became what it is; null while nobody has changed it
 * @param winsFirst whether the person wants what went well to stand first
 * @param revision null when no row stands for it
 */
public record PlanHead(
        UUID id,
        PersonRef person,
        PlanStatus status,
        @Nullable LocalDate statusOn,
        @Nullable VoiceText matters,
        @Nullable VoiceText celebrate,
        @Nullable VoiceText cooperation,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate nextReview,
        boolean winsFirst,
        @Nullable Revision revision) {
    public static final int MATTERS_LIMIT = 2_000;
    public static final int CELEBRATE_LIMIT = 450;
    public static final int COOPERATION_LIMIT = 2_000;
    /** How far ahead the next look at it may be. */
    public static final int REVIEW_MONTHS = 12;

    public static final String KIND = "PLAN";

    /** The plan of somebody about whom nobody has said anything yet. */
    public static PlanHead nothingYet(PersonRef person) {
        return new PlanHead(
                idOf(person), person, PlanStatus.DRAFT, null, null, null, null, null, null, null, false, null);
    }

    /** The same at its next revision, standing so from this day unless it stood so before. */
    PlanHead with(PlanStatus next, LocalDate on) {
        return new PlanHead(
                id,
                person,
                next,
                next == status ? statusOn : on,
                matters,
                celebrate,
                cooperation,
                from,
                to,
                nextReview,
                winsFirst,
                revision == null ? Revision.FIRST : revision.next());
    }

    public static UUID idOf(PersonRef person) {
        return UUID.nameUUIDFromBytes(("samskriv-plan:" + person.value()).getBytes(StandardCharsets.UTF_8));
    }
}
