package no.samskriv.plan.entry;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.TextInput;

/**
 * What somebody sends of an entry, new or changed; a field that is in neither map stays as it is.
 *
 * @param parent the goal or the map it belongs to
 * @param texts by the name of the field
 * @param values by the name of the field, of the right form for its type already
 * @param removed whether it is taken off the plan, or put back
 * @param agree whether whoever sends it agrees, for the service, or no longer does; for what can be agreed to
 * @param agreed whether the person is there and agrees: that confirmed words go, or that something is dared
 */
public record EntryInput(
        Patch<UUID> parent,
        Map<String, Patch<TextInput>> texts,
        Map<String, Patch<String>> values,
        Optional<Boolean> removed,
        Optional<Boolean> agree,
        boolean agreed) {
    public EntryInput {
        texts = Map.copyOf(texts);
        values = Map.copyOf(values);
    }

    /** Takes the entry off the plan. */
    public static EntryInput removal(boolean agreed) {
        return new EntryInput(Patch.absent(), Map.of(), Map.of(), Optional.of(true), Optional.empty(), agreed);
    }

    boolean isNothing() {
        return !parent.given() && texts.isEmpty() && values.isEmpty() && removed.isEmpty() && agree.isEmpty();
    }
}
