package no.samskriv.plan.entry;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.rest.TextJson;
import no.samskriv.rest.UserJson;

/** An entry in an answer: what every one has, then the fields of its kind that say something. */
public final class EntryJson {
    private EntryJson() {}

    /** Who agrees, since when. */
    public record AgreementJson(UserJson user, String on) {}

    public static Map<String, Object> of(Entry entry, Users users) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", entry.id().toString());
        json.put("revision", entry.revision().number());
        json.put("person", entry.person().value());
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
                json.put(field.name(), value(field, value, users));
            } else if (field.type() == EntryField.Type.CHOICE && !field.required()) {
                json.put(field.name(), field.choices().get(0));
            }
        }
        if (entry.removed()) {
            json.put("removed", true);
        }
        return json;
    }

    /** As above, where entries of several kinds stand together. */
    public static Map<String, Object> ofKind(Entry entry, Users users) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", entry.kind().name());
        json.putAll(of(entry, users));
        return json;
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
            case TEXT, DATE, CHOICE, ID, WHO, TOPIC -> value;
        };
    }

    private static AgreementJson agreement(String stored, Users users) {
        int at = stored.lastIndexOf('@');
        UserRef user = new UserRef(stored.substring(0, at));
        return new AgreementJson(new UserJson(user.key(), users.displayName(user)), stored.substring(at + 1));
    }
}
