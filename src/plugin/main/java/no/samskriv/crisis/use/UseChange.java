package no.samskriv.crisis.use;

import java.util.Map;
import java.util.Optional;
import no.samskriv.crisis.Level;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.TextInput;

/**
 * What somebody says of a use; what is absent stays as it is.
 *
 * @param ended whether it ends now
 * @param reviewed whether it has been gone through now
 * @param removed whether it was none after all
 * @param agreed whether the person is there, and agrees that confirmed words go
 */
record UseChange(
        Optional<Level> level,
        boolean ended,
        boolean reviewed,
        boolean removed,
        boolean agreed,
        Map<UseQuestion, Patch<TextInput>> answers) {
    UseChange {
        answers = Map.copyOf(answers);
    }

    /** Whether it is about afterwards, which is for those who write the plan together. */
    boolean looksBack() {
        return reviewed || !answers.isEmpty();
    }

    boolean isNothing() {
        return level.isEmpty() && !ended && !removed && !looksBack();
    }
}
