package no.samskriv.meeting.talk;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.meeting.Agenda;
import no.samskriv.meeting.AttendanceStatus;
import no.samskriv.meeting.ItemStatus;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;

/**
 * What goes with people from one meeting to the next: what they did not come to talk about, in the words it was said in,
 * and who is asked to come. What was talked about stays, and what was parked stays where it was parked.
 */
final class Carrying {
    private static final String STATUS = "status";

    private final Meeting from;
    private final Meeting to;
    private final UserRef by;
    private final Instant at;

    Carrying(Meeting from, Meeting to, UserRef by, Instant at) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.at = at;
    }

    /** Those items that nobody came to talk about, in the order of the agenda: put off, or open with nothing below them. */
    static List<MeetingEntry> notReached(List<MeetingEntry> entries) {
        Set<UUID> talkedAbout = talkedAbout(entries);
        return Agenda.of(entries).stream()
                .filter(item -> status(item) == ItemStatus.POSTPONED
                        || (status(item) == ItemStatus.OPEN && !talkedAbout.contains(item.id())))
                .toList();
    }

    /** Those that were talked about without anybody having said so. */
    static List<MeetingEntry> reached(List<MeetingEntry> entries) {
        Set<UUID> talkedAbout = talkedAbout(entries);
        return Agenda.of(entries).stream()
                .filter(item -> status(item) == ItemStatus.OPEN && talkedAbout.contains(item.id()))
                .toList();
    }

    /** Items with something said or decided below them. */
    private static Set<UUID> talkedAbout(List<MeetingEntry> entries) {
        return entries.stream()
                .filter(entry ->
                        !entry.removed() && (entry.is(MeetingEntryKind.NOTE) || entry.is(MeetingEntryKind.DECISION)))
                .flatMap(entry -> Stream.ofNullable(entry.parent()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static ItemStatus status(MeetingEntry item) {
        return item.choice(STATUS, ItemStatus.class);
    }

    /** The item as it stands in the next meeting; its texts are as they were captured, and by whom. */
    MeetingEntry item(MeetingEntry item, int order) {
        Map<String, String> values = new HashMap<>(item.values());
        values.remove(STATUS);
        values.put("carriedFrom", from.id().toString());
        return copy(item, item.texts(), values, order);
    }

    /** The item as it is left behind. */
    static MeetingEntry left(MeetingEntry item, ItemStatus status) {
        Map<String, String> values = new HashMap<>(item.values());
        values.put(STATUS, status.name());
        return new MeetingEntry(
                item.id(),
                item.meeting(),
                item.person(),
                item.kind(),
                item.parent(),
                item.texts(),
                values,
                item.order(),
                item.removed(),
                item.createdBy(),
                item.createdAt(),
                item.revision().next());
    }

    /** Somebody who was asked to come, asked again; why they could not come last time stays there. */
    MeetingEntry attendance(MeetingEntry attendance, int order) {
        Map<String, VoiceText> texts = new HashMap<>(attendance.texts());
        texts.remove("absence");
        Map<String, String> values = new HashMap<>(attendance.values());
        values.put(STATUS, AttendanceStatus.INVITED.name());
        return copy(attendance, texts, values, order);
    }

    static List<MeetingEntry> attendances(List<MeetingEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.is(MeetingEntryKind.ATTENDANCE))
                .toList();
    }

    private MeetingEntry copy(MeetingEntry entry, Map<String, VoiceText> texts, Map<String, String> values, int order) {
        return new MeetingEntry(
                UUID.randomUUID(),
                to.id(),
                entry.person(),
                entry.kind(),
                null,
                texts,
                values,
                order,
                false,
                by,
                at,
                Revision.FIRST);
    }
}
