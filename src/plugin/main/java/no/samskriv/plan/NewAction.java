package no.samskriv.plan;

import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/** An action as it arrives. */
public record NewAction(
        @Nullable UUID goal,
        TextInput title,
        Responsible responsible,
        SupportMode support,
        @Nullable LocalDate due,
        ActionStatus status,
        ActionTermsChange terms) {
    /** With no more agreed. */
    public NewAction(
            @Nullable UUID goal,
            TextInput title,
            Responsible responsible,
            SupportMode support,
            @Nullable LocalDate due,
            ActionStatus status) {
        this(goal, title, responsible, support, due, status, ActionTermsChange.NONE);
    }

    /** In words that have been read. */
    DecidedAction as(VoiceText words) {
        return new DecidedAction(words, null, goal, responsible, support, due, false);
    }
}
