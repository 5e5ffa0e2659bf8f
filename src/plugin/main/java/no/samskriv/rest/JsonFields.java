package no.samskriv.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;

/**
 * The fields of a JSON object that came in. Each reader throws an invalid input that names the field by its whole path,
 * such as {@code title.voice}, and never quotes what stood there.
 */
public final class JsonFields {
    private final String path;
    private final JsonNode object;

    JsonFields(String path, JsonNode object) {
        this.path = path;
        this.object = object;
    }

    /** Refuses a field nobody reads: a misspelt name must not pass for «unchanged». */
    public JsonFields allow(String... names) {
        List<String> known = List.of(names);
        for (Iterator<String> fields = object.fieldNames(); fields.hasNext(); ) {
            if (!known.contains(fields.next())) {
                throw ProblemException.invalid(
                        path.isEmpty() ? "body" : path, "unknown-field", String.join(", ", known));
            }
        }
        return this;
    }

    /** One of the names of an enum. */
    public <E extends Enum<E>> E choice(String field, Class<E> type) {
        return optionalChoice(field, type).orElseThrow(() -> invalidChoice(field, type));
    }

    public <E extends Enum<E>> Optional<E> optionalChoice(String field, Class<E> type) {
        JsonNode value = object.get(field);
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value.textValue()))
                .findFirst()
                .orElseThrow(() -> invalidChoice(field, type)));
    }

    /** A text with a voice: {@code {"text", "voice", "mode", "confirmed"}}. */
    public TextInput text(String field) {
        return optionalText(field).orElseThrow(() -> ProblemException.invalid(name(field), "missing"));
    }

    public Optional<TextInput> optionalText(String field) {
        JsonNode value = object.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isObject()) {
            throw ProblemException.invalid(name(field), "not-a-text");
        }
        JsonFields text = new JsonFields(name(field), withoutNulls(value)).allow("text", "voice", "mode", "confirmed");
        return Optional.of(new TextInput(
                text.string("text"),
                text.choice("voice", Voice.class),
                text.optionalChoice("mode", CaptureMode.class).orElse(null),
                text.flag("confirmed")));
    }

    /** A text is given as a whole: null in it is the same as absent. */
    private static JsonNode withoutNulls(JsonNode object) {
        ObjectNode given = object.deepCopy();
        given.properties().removeIf(field -> field.getValue().isNull());
        return given;
    }

    private String string(String field) {
        JsonNode value = object.get(field);
        if (value == null || !value.isTextual()) {
            throw ProblemException.invalid(name(field), "missing");
        }
        return value.textValue();
    }

    private boolean flag(String field) {
        JsonNode value = object.get(field);
        if (value != null && !value.isBoolean()) {
            throw ProblemException.invalid(name(field), "not-a-flag");
        }
        return value != null && value.booleanValue();
    }

    private <E extends Enum<E>> ProblemException invalidChoice(String field, Class<E> type) {
        String allowed = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return ProblemException.invalid(name(field), "not-a-choice", allowed);
    }

    private String name(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
