package no.samskriv.plan.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.samskriv.kernel.Users;

/** An entry in an answer: what every one has, then the fields of its kind that say something. */
public final class EntryJson {
    private EntryJson() {}

    public static Map<String, Object> of(Entry entry, Users users) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", entry.id().toString());
        json.put("revision", entry.revision().number());
        json.put("person", entry.person().value());
        UUID parent = entry.parent();
        if (parent != null) {
            json.put(entry.kind().parentField(), parent.toString());
        }
        ShapeJson.put(json, entry, users, field -> false);
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
}
