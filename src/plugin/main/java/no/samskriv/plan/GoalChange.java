package no.samskriv.plan;

import java.util.Optional;
import java.util.StringJoiner;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;

/** What to change in a goal; what is absent stays as it is. */
public record GoalChange(Optional<TextInput> title, Optional<GoalStatus> status) {
    public GoalChange {
        if (title.isEmpty() && status.isEmpty()) {
            throw ProblemException.invalid("body", "nothing-to-change");
        }
    }

    /** The names of the fields, for the history: {@code title,status}. */
    String fields() {
        StringJoiner fields = new StringJoiner(",");
        title.ifPresent(changed -> fields.add("title"));
        status.ifPresent(changed -> fields.add("status"));
        return fields.toString();
    }
}
