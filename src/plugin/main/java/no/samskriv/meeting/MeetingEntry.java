package no.samskriv.meeting;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.entry.Shaped;
import org.jspecify.annotations.Nullable;

/**
 * Something of a meeting, in the shape its kind gives it.
 *
 * @param parent the item, or the entry, it hangs on; null for none
 * @param texts by the name of the field; what nobody has said is not in it
 * @param values by the name of the field; what nobody has given is not in it
 * @param order its place among those of its kind, lowest first
 * @param removed taken away; it stays in the history
 */
public record MeetingEntry(
        UUID id,
        UUID meeting,
        PersonRef person,
        MeetingEntryKind kind,
        @Nullable UUID parent,
        Map<String, VoiceText> texts,
        Map<String, String> values,
        int order,
        boolean removed,
        UserRef createdBy,
        Instant createdAt,
        Revision revision)
        implements Shaped {

    public MeetingEntry {
        texts = Map.copyOf(texts);
        values = Map.copyOf(values);
    }

    public boolean is(MeetingEntryKind other) {
        return kind == other;
    }

    /** Whether an item is the person's own, wherever it was first brought up. */
    public boolean isPersons() {
        return text("title").filter(title -> title.voice() == Voice.PERSON).isPresent();
    }

    /**
     * The same for whoever reads by consent: without words that nobody has read back, and without the goal it is for,
     * which may not be theirs to know.
     */
    MeetingEntry asTold() {
        Map<String, VoiceText> standing = texts.entrySet().stream()
                .filter(text -> !text.getValue().isUnconfirmed())
                .collect(Collectors.toMap(Map.Entry::getKey, text -> Objects.requireNonNull(text.getValue())));
        Map<String, String> told = new HashMap<>(values);
        told.remove("goal");
        return new MeetingEntry(
                id, meeting, person, kind, parent, standing, told, order, removed, createdBy, createdAt, revision);
    }
}
