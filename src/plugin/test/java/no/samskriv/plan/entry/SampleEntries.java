package no.samskriv.plan.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import org.jspecify.annotations.Nullable;

/** Entries as they arrive, from a worker who writes together with the person. */
public final class SampleEntries {
    private static final String DAY = "2026-12-24";

    private SampleEntries() {}

    /** Something of every field that a worker may fill in; of a choice the last. */
    public static EntryInput full(EntryKind kind, @Nullable UUID parent) {
        Map<String, Patch<TextInput>> texts = new HashMap<>();
        Map<String, Patch<String>> values = new HashMap<>();
        for (EntryField field : kind.fields()) {
            if (field.isText()) {
                texts.put(field.name(), Patch.to(saying(field, "Ord om " + field.name())));
            } else if (!value(field).isEmpty()) {
                values.put(field.name(), Patch.to(value(field)));
            }
        }
        return input(parent, texts, values);
    }

    /** No more than there must be. */
    public static EntryInput least(EntryKind kind, @Nullable UUID parent) {
        EntryInput full = full(kind, parent);
        Map<String, Patch<TextInput>> texts = new HashMap<>(full.texts());
        Map<String, Patch<String>> values = new HashMap<>(full.values());
        kind.fields().stream().filter(field -> !field.required()).forEach(field -> {
            texts.remove(field.name());
            values.remove(field.name());
        });
        return input(parent, texts, values);
    }

    public static EntryInput input(
            @Nullable UUID parent, Map<String, Patch<TextInput>> texts, Map<String, Patch<String>> values) {
        Patch<UUID> belongs = parent == null ? Patch.absent() : Patch.to(parent);
        return new EntryInput(belongs, texts, values, Optional.empty(), Optional.empty(), false);
    }

    public static EntryInput text(String field, @Nullable TextInput text) {
        return input(null, Map.of(field, Patch.to(text)), Map.of());
    }

    public static EntryInput value(String field, @Nullable String value) {
        return input(null, Map.of(), Map.of(field, Patch.to(value)));
    }

    /** Whether somebody of the service agrees. */
    public static EntryInput agree(boolean agrees) {
        return new EntryInput(Patch.absent(), Map.of(), Map.of(), Optional.empty(), Optional.of(agrees), false);
    }

    /** The same, while the person is there and agrees. */
    public static EntryInput agreed(EntryInput input) {
        return new EntryInput(input.parent(), input.texts(), input.values(), input.removed(), input.agree(), true);
    }

    /** The person's words, written together. */
    public static TextInput own(String text) {
        return new TextInput(text, Voice.PERSON, CaptureMode.TOGETHER, false);
    }

    public static TextInput by(Voice voice, String text) {
        return new TextInput(text, voice, voice == Voice.PERSON ? CaptureMode.TOGETHER : null, false);
    }

    /** In the voice the field is meant for first of all. */
    static TextInput saying(EntryField field, String text) {
        Voice voice = field.voices().contains(Voice.PERSON) ? Voice.PERSON : Voice.PROFESSIONAL;
        return by(voice, text);
    }

    private static String value(EntryField field) {
        return switch (field.type()) {
            case DATE -> DAY;
            case CHOICE -> field.choices().get(field.choices().size() - 1);
            case SCALE -> "7";
            case LIST -> "Søster til Nord,NAV-veileder H";
            case FLAG, LINE, AGREEMENTS, TEXT, ID, WHO, TOPIC -> "";
        };
    }
}
