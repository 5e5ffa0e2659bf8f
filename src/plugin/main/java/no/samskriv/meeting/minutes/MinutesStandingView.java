package no.samskriv.meeting.minutes;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * Whether the person has gone through what was said, and what was answered.
 *
 * @param gone as in JSON; {@code state} is how it is said, and empty while there is nothing to say
 * @param answers oldest first
 * @param changes what has been changed since the person said yes
 * @param move where the meeting goes by {@code moveText}; empty where it goes nowhere
 */
record MinutesStandingView(
        String gone,
        boolean hasState,
        String state,
        boolean hasAnswers,
        List<AnsweredView> answers,
        boolean hasChanges,
        List<String> changes,
        boolean hasLook,
        String look,
        boolean hasMove,
        String move,
        int revision,
        String moveText)
        implements View {
    /** Nothing but how it stands. */
    static MinutesStandingView only(String state) {
        return new MinutesStandingView(
                GoneThrough.NOT_DONE.name(),
                true,
                state,
                false,
                List.of(),
                false,
                List.of(),
                false,
                "",
                false,
                "",
                0,
                "");
    }
}
