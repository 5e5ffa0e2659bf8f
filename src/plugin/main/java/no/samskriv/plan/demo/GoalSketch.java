package no.samskriv.plan.demo;

import java.util.List;
import java.util.Set;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.PersonRef;
import no.samskriv.plan.Chime;
import no.samskriv.plan.GoalStatus;
import no.samskriv.plan.GoalType;
import org.jspecify.annotations.Nullable;

/**
 * One goal of the demo.
 *
 * @param mode null for a goal of the service
 * @param by the login name of whoever typed it
 * @param daysBefore days before the anchor
 * @param more what else is said of it; null for most
 */
record GoalSketch(
        PersonRef person,
        GoalType type,
        GoalStatus status,
        String words,
        @Nullable String why,
        @Nullable CaptureMode mode,
        String by,
        int daysBefore,
        @Nullable More more) {

    /** What else is said of a goal, by the same as said the goal. */
    record More(
            @Nullable String howWeKnow,
            @Nullable String values,
            List<String> domains,
            Set<Chime> chime,
            @Nullable Integer targetIn,
            List<String> supports) {}

    static GoalSketch own(
            PersonRef person,
            GoalStatus status,
            String words,
            @Nullable String why,
            CaptureMode mode,
            String by,
            int daysBefore) {
        return new GoalSketch(person, GoalType.RECOVERY, status, words, why, mode, by, daysBefore, null);
    }

    static GoalSketch ours(PersonRef person, String words, String by, int daysBefore) {
        return new GoalSketch(
                person, GoalType.TREATMENT, GoalStatus.IN_PROGRESS, words, null, null, by, daysBefore, null);
    }

    GoalSketch known(@Nullable String howWeKnow, @Nullable String values, String domain, Chime... chime) {
        return with(new More(howWeKnow, values, List.of(domain), Set.of(chime), null, List.of()));
    }

    /** When the person would like to be there, in days from the anchor. */
    GoalSketch wantedIn(int days) {
        More said = more == null ? new More(null, null, List.of(), Set.of(), null, List.of()) : more;
        return with(new More(said.howWeKnow, said.values, said.domains, said.chime, days, said.supports));
    }

    GoalSketch supporting(String howWeKnow, String goal) {
        return with(new More(howWeKnow, null, List.of(), Set.of(), null, List.of(goal)));
    }

    private GoalSketch with(More said) {
        return new GoalSketch(person, type, status, words, why, mode, by, daysBefore, said);
    }
}
