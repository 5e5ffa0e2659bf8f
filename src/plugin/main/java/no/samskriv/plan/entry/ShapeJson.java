package no.samskriv.plan.entry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.PlainText;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.TextJson;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** What is declared field by field, in an answer and as it comes in. */
public final class ShapeJson {
    private static final Pattern WHO = Pattern.compile("PERSON|USER:[^\\p{Cntrl}]{1,200}|PARTICIPANT:[0-9a-f-]{36}");
    private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9_-]{1,60}");
    /** What a list holds: no comma, which parts them, and no line break. */
    private static final Pattern NAME = Pattern.compile("[^,\\p{Cntrl}]+");

    private ShapeJson() {}

    /** Who agrees, since when. */
    public record AgreementJson(UserJson user, String on) {}

    /**
     * Adds the fields that say something.
     *
     * @param silent which choices say nothing while nobody has chosen
     */
    public static void put(Map<String, Object> json, Shaped entry, Users users, Predicate<EntryField> silent) {
        for (EntryField field : entry.kind().fields()) {
            VoiceText text = entry.texts().get(field.name());
            String value = entry.values().get(field.name());
            if (text != null) {
                json.put(field.name(), TextJson.of(text, users));
            } else if (value != null) {
                json.put(field.name(), value(field, value, users));
            } else if (field.type() == EntryField.Type.CHOICE && !field.required() && !silent.test(field)) {
                json.put(field.name(), field.choices().get(0));
            }
        }
    }

    /** Those of its texts that are named, if only to be cleared. */
    public static Map<String, Patch<TextInput>> texts(Shape kind, JsonFields fields) {
        Map<String, Patch<TextInput>> texts = new HashMap<>();
        for (EntryField field : kind.fields()) {
            if (field.isText() && fields.names(field.name())) {
                texts.put(field.name(), fields.patchText(field.name()));
            }
        }
        return texts;
    }

    /** Those of its values that are named, if only to be cleared; agreements are given in another way. */
    public static Map<String, Patch<String>> values(Shape kind, JsonFields fields) {
        Map<String, Patch<String>> values = new HashMap<>();
        for (EntryField field : kind.fields()) {
            boolean given = !field.isText() && field.type() != EntryField.Type.AGREEMENTS;
            if (given && fields.names(field.name())) {
                values.put(field.name(), Patch.to(value(field, fields)));
            }
        }
        return values;
    }

    private static Object value(EntryField field, String value, Users users) {
        return switch (field.type()) {
            case SCALE -> Integer.valueOf(value);
            case FLAG -> true;
            case LIST -> List.of(value.split(","));
            case AGREEMENTS ->
                Arrays.stream(value.split(","))
                        .map(each -> agreement(each, users))
                        .toList();
            case LINE, TEXT, DATE, CHOICE, ID, WHO, TOPIC -> value;
        };
    }

    private static AgreementJson agreement(String stored, Users users) {
        int at = stored.lastIndexOf('@');
        UserRef user = new UserRef(stored.substring(0, at));
        return new AgreementJson(new UserJson(user.key(), users.displayName(user)), stored.substring(at + 1));
    }

    private static @Nullable String value(EntryField field, JsonFields fields) {
        String name = field.name();
        return switch (field.type()) {
            case DATE -> text(fields.optionalDate(name));
            case CHOICE -> fields.optionalOneOf(name, field.choices()).orElse(null);
            case SCALE -> text(fields.optionalNumber(name, EntryField.LEAST, EntryField.MOST));
            case FLAG -> fields.optionalFlag(name).orElse(false) ? "true" : null;
            case LIST -> listed(field, fields);
            case ID -> fields.optionalId(name).map(UUID::toString).orElse(null);
            case WHO -> matching(fields, name, WHO, "not-somebody");
            case TOPIC -> matching(fields, name, TOPIC, "not-a-topic");
            case LINE, TEXT, AGREEMENTS -> throw new IllegalArgumentException("no value: " + name);
        };
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Objects::toString).orElse(null);
    }

    private static @Nullable String matching(JsonFields fields, String name, Pattern form, String code) {
        String value = fields.optionalString(name).orElse(null);
        if (value != null && !form.matcher(value).matches()) {
            throw ProblemException.invalid(fields.path(name), code);
        }
        return value;
    }

    private static @Nullable String listed(EntryField field, JsonFields fields) {
        List<String> all = fields.strings(field.name());
        if (all.size() > field.limit()) {
            throw ProblemException.invalid(field.name(), "too-many", Integer.toString(field.limit()));
        }
        all.forEach(each -> PlainText.require(each, field.name(), EntryField.S));
        if (all.stream().anyMatch(each -> !NAME.matcher(each).matches())) {
            throw ProblemException.invalid(field.name(), "not-strings");
        }
        return all.isEmpty() ? null : String.join(",", all);
    }
}
