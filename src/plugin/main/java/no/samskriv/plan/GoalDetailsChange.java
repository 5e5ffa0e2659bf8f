package no.samskriv.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.TextInput;

/** What to change in a goal's {@link GoalDetails}; what is absent stays as it is, and an empty list clears. */
public record GoalDetailsChange(
        Patch<TextInput> howWeKnow,
        Patch<TextInput> values,
        Optional<List<String>> domains,
        Optional<Set<Chime>> chime,
        Patch<LocalDate> target,
        Optional<List<UUID>> supports) {
    public static final GoalDetailsChange NONE = new GoalDetailsChange(
            Patch.absent(), Patch.absent(), Optional.empty(), Optional.empty(), Patch.absent(), Optional.empty());

    boolean isNone() {
        return equals(NONE);
    }
}
