package no.samskriv.overview;

import java.time.LocalDate;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.PersonStatus;
import no.samskriv.plan.signing.PlanStatus;
import org.jspecify.annotations.Nullable;

/**
 * Where things stand with a person, in days and states alone: no words of anybody's.
 *
 * @param nameKey sorts as the name does ({@link NameKey})
 * @param crisisUntil the last day the crisis plan is in force; null for one that is not, or has no end
 * @param meeting the next meeting; null for none
 * @param together when something was last written together or in the person's own words, or a meeting was held
 * @param peaceUntil the last day on which the person wants to be left in peace; null for none
 */
public record Standing(
        String nameKey,
        PersonStatus status,
        PlanStatus plan,
        @Nullable UserRef mainContact,
        CrisisState crisis,
        @Nullable LocalDate crisisUntil,
        @Nullable LocalDate meeting,
        LocalDate together,
        @Nullable LocalDate peaceUntil,
        Due due) {

    /**
     * From which day on each thing needs somebody; null where it does not.
     *
     * @param broken the first day a promise of ours was not kept
     * @param promisedTo the last day of that promise; null for one that we have said no to
     * @param brokenAt what was promised, as {@code ACTION:uuid} or {@code TASK:uuid}
     * @param consent the last day of the consent that ends first
     * @param ask the day of the meeting that nobody has asked the person about
     * @param askAt that meeting, by id
     * @param outdated when what was agreed was first seen to be another than what the person said yes to
     * @param crisis the first day the crisis plan is too old; the first of all days where there is none
     */
    public record Due(
            @Nullable LocalDate broken,
            @Nullable LocalDate promisedTo,
            @Nullable String brokenAt,
            @Nullable LocalDate consent,
            @Nullable LocalDate ask,
            @Nullable String askAt,
            @Nullable LocalDate outdated,
            @Nullable LocalDate crisis) {
        /** Nothing needs anybody. */
        public static final Due NOTHING = new Due(null, null, null, null, null, null, null, null);
    }
}
