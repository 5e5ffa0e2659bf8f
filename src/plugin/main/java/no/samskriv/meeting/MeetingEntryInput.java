package no.samskriv.meeting;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.TextInput;

/**
 * What somebody sends of an entry; what is absent stays as it is.
 *
 * @param parent what it hangs on
 * @param texts by the name of the field
 * @param values by the name of the field, read by its type already
 * @param before of an item: the item it is moved before; null for last
 * @param removed takes it away, or puts it back
 * @param agreed whether the person is there and agrees that confirmed words go
 */
public record MeetingEntryInput(
        Patch<UUID> parent,
        Map<String, Patch<TextInput>> texts,
        Map<String, Patch<String>> values,
        Patch<UUID> before,
        Optional<Boolean> removed,
        boolean agreed) {
    public MeetingEntryInput {
        texts = Map.copyOf(texts);
        values = Map.copyOf(values);
    }

    /** Takes the entry away. */
    public static MeetingEntryInput removal(boolean agreed) {
        return new MeetingEntryInput(Patch.absent(), Map.of(), Map.of(), Patch.absent(), Optional.of(true), agreed);
    }

    boolean isNothing() {
        return !parent.given() && texts.isEmpty() && values.isEmpty() && !before.given() && removed.isEmpty();
    }
}
