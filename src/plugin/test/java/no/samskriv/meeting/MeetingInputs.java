package no.samskriv.meeting;

import static no.samskriv.meeting.SampleMeetings.input;
import static no.samskriv.meeting.SampleMeetings.said;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import no.samskriv.plan.entry.EntryField;
import org.jspecify.annotations.Nullable;

/** What may be sent of each kind of entry, by the form of its fields. */
final class MeetingInputs {
    private MeetingInputs() {}

    /** Everything that may be said when it is added. */
    static MeetingEntryInput full(MeetingEntryKind kind, @Nullable UUID parent) {
        Map<String, TextInput> texts = new HashMap<>();
        Map<String, String> values = new HashMap<>();
        for (EntryField field : kind.fields()) {
            boolean later = kind == MeetingEntryKind.CORRECTION && !field.required();
            if (field.isText() && !later) {
                texts.put(field.name(), saying(field, "Ord om " + field.name()));
            } else if (!later) {
                values.put(field.name(), sample(field));
            }
        }
        return input(parent, texts, values);
    }

    static MeetingEntryInput least(MeetingEntryKind kind, @Nullable UUID parent) {
        MeetingEntryInput full = full(kind, parent);
        Map<String, Patch<TextInput>> texts = new HashMap<>(full.texts());
        Map<String, Patch<String>> values = new HashMap<>(full.values());
        texts.keySet().removeIf(name -> !kind.field(name).required());
        values.keySet().removeIf(name -> !kind.field(name).required());
        Patch<UUID> hung = kind.parent() == MeetingEntryKind.Parent.ENTRY ? full.parent() : Patch.absent();
        return new MeetingEntryInput(hung, texts, values, Patch.absent(), Optional.empty(), true);
    }

    /** As the person writes it. */
    static MeetingEntryInput own(MeetingEntryKind kind, @Nullable UUID parent) {
        MeetingEntryInput full = full(kind, parent);
        Map<String, Patch<TextInput>> texts = new HashMap<>();
        kind.fields().stream()
                .filter(field -> field.isText() && full.texts().containsKey(field.name()))
                .forEach(field -> texts.put(
                        field.name(),
                        Patch.to(new TextInput(
                                "Ord",
                                field.voices().contains(Voice.PERSON) ? Voice.PERSON : Voice.SHARED,
                                field.voices().contains(Voice.PERSON) ? CaptureMode.OWN_LOGIN : null,
                                false))));
        return new MeetingEntryInput(full.parent(), texts, full.values(), Patch.absent(), Optional.empty(), false);
    }

    static TextInput saying(EntryField field, String text) {
        return said(field.voices().stream().sorted().findFirst().orElseThrow(), text);
    }

    private static String sample(EntryField field) {
        return switch (field.type()) {
            case DATE -> "2026-12-24";
            case CHOICE -> field.choices().get(0);
            case FLAG -> "true";
            case WHO -> "PERSON";
            case TOPIC -> "MEDICINES";
            case ID -> "e0c1d8a3-9f00-4d11-8000-000000000009";
            case LINE, TEXT, SCALE, LIST, AGREEMENTS -> throw new IllegalArgumentException(field.name());
        };
    }

    static MeetingEntryInput with(MeetingEntryInput input, String field, TextInput text) {
        Map<String, Patch<TextInput>> texts = new HashMap<>(input.texts());
        texts.put(field, Patch.to(text));
        return new MeetingEntryInput(
                input.parent(), texts, input.values(), input.before(), input.removed(), input.agreed());
    }

    static MeetingEntryInput text(String field, TextInput text) {
        return input(null, Map.of(field, text), Map.of());
    }

    static MeetingEntryInput cleared(EntryField field) {
        Map<String, Patch<TextInput>> texts = field.isText() ? Map.of(field.name(), Patch.to(null)) : Map.of();
        Map<String, Patch<String>> values = field.isText() ? Map.of() : Map.of(field.name(), Patch.to(null));
        return new MeetingEntryInput(Patch.absent(), texts, values, Patch.absent(), Optional.empty(), true);
    }

    static MeetingEntryInput putBack() {
        return new MeetingEntryInput(Patch.absent(), Map.of(), Map.of(), Patch.absent(), Optional.of(false), false);
    }
}
