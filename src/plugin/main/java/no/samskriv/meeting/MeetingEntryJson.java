package no.samskriv.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Users;
import no.samskriv.plan.entry.EntryField;
import no.samskriv.plan.entry.ShapeJson;
import no.samskriv.rest.JsonFields;

/** An entry of a meeting in an answer: what every one has, then the fields of its kind that say something. */
public final class MeetingEntryJson {
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
        ShapeJson.put(json, entry, users, field -> isSilent(entry.kind(), field));
        if (entry.removed()) {
            json.put("removed", true);
        }
        return json;
    }

    /** What says nothing while nobody has chosen: a score, and a line of a conversation. */
    private static boolean isSilent(MeetingEntryKind kind, EntryField field) {
        return kind == MeetingEntryKind.PULSE || field.name().equals("line");
    }

    static MeetingEntryInput input(MeetingEntryKind kind, JsonFields fields, boolean change) {
        fields.allow(allowed(kind, change));
        return new MeetingEntryInput(
                kind.hasParent() ? fields.patchId(kind.parentField()) : Patch.absent(),
                ShapeJson.texts(kind, fields),
                ShapeJson.values(kind, fields),
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
}
