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
 * @param details what to change in what else is said of it
 * @param agreed whether the person is there and agrees that confirmed words go
 */
public record GoalChange(
        Optional<TextInput> title,
        Patch<TextInput> why,
        Optional<GoalStatus> status,
        Patch<UUID> before,
        Optional<Boolean> removed,
        boolean agreed,
        GoalDetailsChange details) {
    public GoalChange {
        if (title.isEmpty()
                && !why.given()
                && status.isEmpty()
                && !before.given()
                && removed.isEmpty()
                && details.isNone()) {
            throw ProblemException.invalid("body", "nothing-to-change");
        }
    }

    /** Nothing of what else is said of it. */
    public GoalChange(
            Optional<TextInput> title,
            Patch<TextInput> why,
            Optional<GoalStatus> status,
            Patch<UUID> before,
            Optional<Boolean> removed,
            boolean agreed) {
        this(title, why, status, before, removed, agreed, GoalDetailsChange.NONE);
    }

    /** What else is said of it alone. */
    public GoalChange(GoalDetailsChange details) {
        this(Optional.empty(), Patch.absent(), Optional.empty(), Patch.absent(), Optional.empty(), false, details);
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
