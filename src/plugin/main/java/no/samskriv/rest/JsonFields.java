package no.samskriv.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.PlainText;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;

/**
 * The fields of a JSON object that came in. Each reader throws an invalid input that names the field by its whole path,
 * such as {@code title.voice}, and never quotes what stood there.
 */
public final class JsonFields {
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private final String path;
    private final JsonNode object;

    JsonFields(String path, JsonNode object) {
        this.path = path;
        this.object = object;
    }

    /** Refuses a field nobody reads: a misspelt name must not pass for «unchanged». */
    public JsonFields allow(String... names) {
        List<String> known = List.of(names);
        if (!known.containsAll(names())) {
            String field = path.isEmpty() ? "body" : path;
            throw ProblemException.invalid(
                    field, known.isEmpty() ? "no-field-here" : "unknown-field", String.join(", ", known));
        }
        return this;
    }

    /** Everything that is named here, if only to be cleared. */
    public List<String> names() {
        return object.properties().stream().map(Map.Entry::getKey).toList();
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

    /** One of these names; absent and null are the same. */
    public Optional<String> optionalOneOf(String field, List<String> names) {
        Optional<String> value = optionalString(field);
        if (value.isPresent() && !names.contains(value.get())) {
            throw ProblemException.invalid(name(field), "not-a-choice", String.join(", ", names));
        }
        return value;
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
        JsonFields text = new JsonFields(name(field), withoutNulls(value))
                .allow("text", "voice", "mode", "confirmed", "original");
        return Optional.of(new TextInput(
                text.string("text"),
                text.choice("voice", Voice.class),
                text.optionalChoice("mode", CaptureMode.class).orElse(null),
                text.flag("confirmed"),
                text.optionalString("original").orElse(null)));
    }

    /** A text that null clears. */
    public Patch<TextInput> patchText(String field) {
        return isNull(field) ? Patch.to(null) : given(optionalText(field));
    }

    /** A plain string; absent and null are the same. */
    public Optional<String> optionalString(String field) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw ProblemException.invalid(name(field), "not-a-string");
        }
        return Optional.of(value.textValue());
    }

    /** A plain text that may be stored, with at most so many code points; absent and null are the same. */
    public Optional<String> optionalString(String field, int limit) {
        return optionalString(field).map(given -> PlainText.require(given, name(field), limit));
    }

    /** A plain text that may be stored and null clears. */
    public Patch<String> patchString(String field, int limit) {
        return object.has(field) ? Patch.to(optionalString(field, limit).orElse(null)) : Patch.absent();
    }

    /** A plain text that must be there. */
    public String string(String field, int limit) {
        return PlainText.require(string(field), name(field), limit);
    }

    /** A date as {@code 2026-11-24}; absent and null are the same. */
    public Optional<LocalDate> optionalDate(String field) {
        return optionalString(field).map(iso -> {
            try {
                LocalDate day = LocalDate.parse(iso);
                if (day.getYear() >= 1900 && day.getYear() <= 2999) {
                    return day;
                }
            } catch (DateTimeParseException e) {
                // said below, without what was typed
            }
            throw ProblemException.invalid(name(field), "not-a-date");
        });
    }

    /** A time of day to the minute as {@code 10:30}; absent and null are the same. */
    public Optional<LocalTime> optionalTime(String field) {
        return optionalString(field).map(iso -> {
            if (!TIME.matcher(iso).matches()) {
                throw ProblemException.invalid(name(field), "not-a-time");
            }
            return LocalTime.parse(iso);
        });
    }

    public Patch<LocalDate> patchDate(String field) {
        return object.has(field) ? Patch.to(optionalDate(field).orElse(null)) : Patch.absent();
    }

    /** The id of something; absent and null are the same. */
    public Optional<UUID> optionalId(String field) {
        return optionalString(field)
                .map(id -> PathValues.parse(id).orElseThrow(() -> ProblemException.invalid(name(field), "not-a-uuid")));
    }

    public Patch<UUID> patchId(String field) {
        return object.has(field) ? Patch.to(optionalId(field).orElse(null)) : Patch.absent();
    }

    /** A whole number between two others; absent and null are the same. */
    public Optional<Long> optionalNumber(String field, long least, long most) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isIntegralNumber()
                || !value.canConvertToLong()
                || value.longValue() < least
                || value.longValue() > most) {
            throw ProblemException.invalid(name(field), "not-a-number", Long.toString(least), Long.toString(most));
        }
        return Optional.of(value.longValue());
    }

    /** A list of strings; absent and null are the same as an empty one. */
    public List<String> strings(String field) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            return List.of();
        }
        List<String> strings = new ArrayList<>();
        for (JsonNode each : value) {
            strings.add(each.isTextual() ? each.textValue() : "");
        }
        if (!value.isArray() || strings.contains("")) {
            throw ProblemException.invalid(name(field), "not-strings");
        }
        return strings;
    }

    /** A list of ids; absent and null are the same as an empty one. */
    public List<UUID> ids(String field) {
        return strings(field).stream()
                .map(id -> PathValues.parse(id).orElseThrow(() -> ProblemException.invalid(name(field), "not-a-uuid")))
                .toList();
    }

    /** Some of the names of an enum, as a list; absent and null are the same as an empty one. */
    public <E extends Enum<E>> Set<E> choices(String field, Class<E> type) {
        Set<E> choices = EnumSet.noneOf(type);
        for (String name : strings(field)) {
            choices.add(Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> invalidChoice(field, type)));
        }
        return choices;
    }

    /** One of the names of an enum, that null clears. */
    public <E extends Enum<E>> Patch<E> patchChoice(String field, Class<E> type) {
        return isNull(field) ? Patch.to(null) : given(optionalChoice(field, type));
    }

    public Optional<Boolean> optionalFlag(String field) {
        return object.has(field) ? Optional.of(flag(field)) : Optional.empty();
    }

    /** An object within this one; absent and null are the same. */
    public Optional<JsonFields> optionalObject(String field) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isObject()) {
            throw ProblemException.invalid(name(field), "not-an-object");
        }
        return Optional.of(new JsonFields(name(field), value));
    }

    /** The path of a field, for a problem that its reader finds. */
    public String path(String field) {
        return name(field);
    }

    /** Whether the field is named at all, if only to be cleared. */
    public boolean names(String field) {
        return object.has(field);
    }

    /** Whether something stands there; null is as good as nothing. */
    public boolean hasValue(String field) {
        return object.hasNonNull(field);
    }

    private boolean isNull(String field) {
        return object.path(field).isNull();
    }

    private static <T> Patch<T> given(Optional<T> value) {
        return value.map(Patch::to).orElseGet(Patch::absent);
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
