package no.samskriv.meeting.minutes;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * Where the person answers.
 *
 * @param hash of what stands above
 * @param ownMode how the person's words come in where nobody is asked; empty where a worker says so
 * @param asksHow whether it is asked how the answer was given
 * @param mayAgree whether everything has been read back
 */
record MinutesAnsweringView(
        String hash,
        String ownMode,
        String question,
        boolean mayAgree,
        String agreed,
        String remarked,
        String notNow,
        String remarkLabel,
        boolean asksHow,
        List<WitnessView> witnesses)
        implements View {
    /** Somebody to choose. */
    record WitnessView(String value, String name) implements View {}
}
