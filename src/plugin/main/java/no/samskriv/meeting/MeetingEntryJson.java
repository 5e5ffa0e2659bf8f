package no.samskriv.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.entry.EntryField;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.TextJson;
import org.jspecify.annotations.Nullable;

/** An entry of a meeting in an answer: what every one has, then the fields of its kind that say something. */
public final class MeetingEntryJson {
    private static final Pattern WHO = Pattern.compile("PERSON|USER:[^\\p{Cntrl}]{1,200}|PARTICIPANT:[0-9a-f-]{36}");
    private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9_-]{1,60}");

    private MeetingEntryJson() {}

    public static Map<String, Object> of(MeetingEntry entry, Users users) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", entry.id().toString());
        json.put("revision", entry.revision().number());
        json.put("kind", entry.kind().name());
        json.put("meeting", entry.meeting().toString());
        UUID parent = entry.parent();
        if (parent != null) {
            json.put(entry.kind().parentField(), parent.toString());
        }
        for (EntryField field : entry.kind().fields()) {
            VoiceText text = entry.texts().get(field.name());
            String value = entry.values().get(field.name());
            if (text != null) {
                json.put(field.name(), TextJson.of(text, users));
            } else if (value != null) {
                json.put(field.name(), field.type() == EntryField.Type.FLAG ? (Object) true : value);
            } else if (defaults(entry.kind(), field)) {
                json.put(field.name(), field.choices().get(0));
            }
        }
        if (entry.removed()) {
            json.put("removed", true);
        }
        return json;
    }

    /** Whether it says something when nobody has chosen; a score and a line of a conversation do not. */
    private static boolean defaults(MeetingEntryKind kind, EntryField field) {
        return field.type() == EntryField.Type.CHOICE
                && !field.required()
                && kind != MeetingEntryKind.PULSE
                && !field.name().equals("line");
    }

    static MeetingEntryInput input(MeetingEntryKind kind, JsonFields fields, boolean change) {
        fields.allow(allowed(kind, change));
        Map<String, Patch<TextInput>> texts = new HashMap<>();
        Map<String, Patch<String>> values = new HashMap<>();
        for (EntryField field : kind.fields()) {
            if (field.isText() && fields.names(field.name())) {
                texts.put(field.name(), fields.patchText(field.name()));
            } else if (!field.isText() && fields.names(field.name())) {
                values.put(field.name(), Patch.to(value(field, fields)));
            }
        }
        return new MeetingEntryInput(
                kind.hasParent() ? fields.patchId(kind.parentField()) : Patch.absent(),
                texts,
                values,
                kind == MeetingEntryKind.AGENDA_ITEM ? fields.patchId("before") : Patch.absent(),
                fields.optionalFlag("removed"),
                fields.optionalFlag("agreed").orElse(false));
    }

    private static String[] allowed(MeetingEntryKind kind, boolean change) {
        List<String> names = new ArrayList<>();
        if (kind.hasParent()) {
            names.add(kind.parentField());
        }
        kind.fields().stream()
                .map(EntryField::name)
                .filter(name -> !name.equals("answeredOn") && !name.equals("action"))
                .forEach(names::add);
        names.add("agreed");
        if (kind == MeetingEntryKind.AGENDA_ITEM) {
            names.add("before");
        }
        if (change) {
            names.add("removed");
        }
        return names.toArray(new String[0]);
    }

    private static @Nullable String value(EntryField field, JsonFields fields) {
        String name = field.name();
        return switch (field.type()) {
            case CHOICE -> fields.optionalOneOf(name, field.choices()).orElse(null);
            case FLAG -> fields.optionalFlag(name).orElse(false) ? "true" : null;
            case ID -> fields.optionalId(name).map(UUID::toString).orElse(null);
            case WHO -> matching(fields, name, WHO, "not-somebody");
            case TOPIC -> matching(fields, name, TOPIC, "not-a-topic");
            case LINE, TEXT, DATE, SCALE, LIST, AGREEMENTS -> throw new IllegalArgumentException("no value: " + name);
        };
    }

    private static @Nullable String matching(JsonFields fields, String name, Pattern form, String code) {
        String value = fields.optionalString(name).orElse(null);
        if (value != null && !form.matcher(value).matches()) {
            throw ProblemException.invalid(fields.path(name), code);
        }
        return value;
    }
}
