package no.samskriv.plan;

import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;

/**
 * What to change in a goal; what is absent stays as it is.
 *
 * @param before the goal it is to stand before; cleared to stand last
 * @param removed whether it is taken off the plan, or put back
 * @param agreed whether the person is there and agrees that confirmed words go
 */
public record GoalChange(
        Optional<TextInput> title,
        Patch<TextInput> why,
        Optional<GoalStatus> status,
        Patch<UUID> before,
        Optional<Boolean> removed,
        boolean agreed) {
    public GoalChange {
        if (title.isEmpty() && !why.given() && status.isEmpty() && !before.given() && removed.isEmpty()) {
            throw ProblemException.invalid("body", "nothing-to-change");
        }
    }

    /** Title and status alone. */
    public GoalChange(Optional<TextInput> title, Optional<GoalStatus> status) {
        this(title, Patch.absent(), status, Patch.absent(), Optional.empty(), false);
    }

    /** Takes the goal off the plan. */
    public static GoalChange removal(boolean agreed) {
        return new GoalChange(
                Optional.empty(), Patch.absent(), Optional.empty(), Patch.absent(), Optional.of(true), agreed);
    }
}
