package no.samskriv.meeting;

import java.util.List;
import java.util.Map;
import no.samskriv.kernel.Users;

/** A meeting with what the reader sees of it; the items of the agenda in order, everything else oldest first. */
public record MeetingContentJson(
        MeetingJson meeting, List<Map<String, Object>> agenda, List<Map<String, Object>> entries) {

    static MeetingContentJson of(MeetingContent content, Users users) {
        return new MeetingContentJson(
                MeetingJson.of(content.meeting(), users),
                content.agenda().stream()
                        .map(item -> MeetingEntryJson.of(item, users))
                        .toList(),
                content.entries().stream()
                        .filter(entry -> !entry.is(MeetingEntryKind.AGENDA_ITEM))
                        .map(entry -> MeetingEntryJson.of(entry, users))
                        .toList());
    }
}
