package no.samskriv.plan.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Capture;
import org.jspecify.annotations.Nullable;

/** What holds for whatever is declared field by field, by the form of its fields alone. */
public final class ShapeRules {
    private ShapeRules() {}

    /** Without these there is no such entry. */
    public static void requireFields(Shaped after) {
        for (EntryField field : after.kind().fields()) {
            boolean there = field.isText()
                    ? after.texts().containsKey(field.name())
                    : after.values().containsKey(field.name());
            if (field.required() && !there) {
                throw ProblemException.invalid(field.name(), "missing");
            }
        }
    }

    /**
     * What it says after somebody has sent some of its texts.
     *
     * @throws ProblemException naming the field, when somebody speaks there who may not
     */
    public static Map<String, VoiceText> texts(
            Capture capture, Grant grant, Shaped before, Map<String, Patch<TextInput>> input) {
        Map<String, VoiceText> texts = new HashMap<>(before.texts());
        input.forEach((field, given) -> put(
                texts,
                field,
                given.map(said -> said(capture, grant, before, field, said)).value()));
        return texts;
    }

    /** The values it has after somebody has sent some of them. */
    public static Map<String, String> values(Shaped before, Map<String, Patch<String>> input) {
        Map<String, String> values = new HashMap<>(before.values());
        input.forEach((field, value) -> put(values, field, value.value()));
        return values;
    }

    private static VoiceText said(Capture capture, Grant grant, Shaped before, String field, TextInput said) {
        EntryField shape = before.kind().field(field);
        if (!shape.voices().contains(said.voice())) {
            String voices = shape.voices().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
            throw ProblemException.invalid(field + ".voice", "not-a-choice", voices);
        }
        return capture.text(grant, said, field, shape.limit(), before.texts().get(field));
    }

    static <T> void put(Map<String, T> map, String key, @Nullable T value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }
}
