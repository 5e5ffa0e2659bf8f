package no.samskriv.plan;

import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.TextInput;
import org.jspecify.annotations.Nullable;

/** An action as it arrives. */
public record NewAction(
        @Nullable UUID goal,
        TextInput title,
        Responsible responsible,
        SupportMode support,
        @Nullable LocalDate due,
        ActionStatus status) {}
