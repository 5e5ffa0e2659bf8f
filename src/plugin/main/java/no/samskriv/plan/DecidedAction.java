package no.samskriv.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/**
 * An action that was decided in a meeting.
 *
 * @param title in the words that stand there, said and heard as they were
 * @param decidedIn null for what is first written on the plan
 */
public record DecidedAction(
        VoiceText title,
        @Nullable DecidedIn decidedIn,
        @Nullable UUID goal,
        Responsible responsible,
        SupportMode support,
        @Nullable LocalDate due,
        boolean promise) {

    ActionTermsChange terms() {
        return new ActionTermsChange(
                Patch.absent(), Patch.absent(), Optional.of(promise), Patch.absent(), Patch.absent());
    }
}
