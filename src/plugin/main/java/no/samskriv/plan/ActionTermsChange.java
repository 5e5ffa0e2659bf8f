package no.samskriv.plan;

import java.util.Optional;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.TextInput;

/** What to change in an action's {@link ActionTerms}; what is absent stays as it is. */
public record ActionTermsChange(
        Patch<TextInput> how,
        Patch<TextInput> extent,
        Optional<Boolean> promise,
        Patch<Kept> kept,
        Patch<TextInput> note) {
    public static final ActionTermsChange NONE =
            new ActionTermsChange(Patch.absent(), Patch.absent(), Optional.empty(), Patch.absent(), Patch.absent());

    boolean isNone() {
        return equals(NONE);
    }
}
