package no.samskriv.plan;

import java.util.Optional;
import no.samskriv.kernel.TextInput;

/** A goal as it arrives. */
public record NewGoal(
        GoalType type, GoalStatus status, TextInput title, Optional<TextInput> why, GoalDetailsChange details) {
    public NewGoal(GoalType type, GoalStatus status, TextInput title, Optional<TextInput> why) {
        this(type, status, title, why, GoalDetailsChange.NONE);
    }

    public NewGoal(GoalType type, GoalStatus status, TextInput title) {
        this(type, status, title, Optional.empty());
    }
}
