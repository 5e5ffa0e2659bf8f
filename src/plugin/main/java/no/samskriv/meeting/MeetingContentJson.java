package no.samskriv.meeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samskriv.kernel.Users;

/** A meeting with what the reader sees of it; the items of the agenda in order, everything else oldest first. */
public record MeetingContentJson(
        MeetingJson meeting,
        boolean notGoneThrough,
        List<Map<String, Object>> agenda,
        List<Map<String, Object>> entries) {

    /** @param missing what the person has not said yes to, by who was asked */
    static MeetingContentJson of(
            MeetingContent content, Map<String, List<String>> missing, Users users, LocalDate today) {
        return new MeetingContentJson(
                MeetingJson.of(content.meeting(), users),
                content.meeting().isNotGoneThrough(today),
                content.agenda().stream()
                        .map(item -> MeetingEntryJson.of(item, users))
                        .toList(),
                content.entries().stream()
                        .filter(entry -> !entry.is(MeetingEntryKind.AGENDA_ITEM))
                        .map(entry -> with(missing, entry, users))
                        .toList());
    }

    /** An entry, and of somebody from outside what the person has not said yes to. */
    static Map<String, Object> with(Map<String, List<String>> missing, MeetingEntry entry, Users users) {
        Map<String, Object> json = new LinkedHashMap<>(MeetingEntryJson.of(entry, users));
        List<String> of = entry.is(MeetingEntryKind.ATTENDANCE)
                ? missing.get(entry.value("who").orElse(""))
                : null;
        if (of != null) {
            json.put("missing", of);
        }
        return json;
    }
}
