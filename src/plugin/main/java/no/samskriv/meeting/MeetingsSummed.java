package no.samskriv.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.kernel.PersonRef;
import no.samskriv.meeting.store.MeetingEntryStore;
import no.samskriv.meeting.store.MeetingStore;

/** When people meet and whether the person was asked, to be summed up. */
public final class MeetingsSummed {
    private final MeetingStore meetings;
    private final MeetingEntryStore entries;

    public MeetingsSummed(MeetingStore meetings, MeetingEntryStore entries) {
        this.meetings = meetings;
        this.entries = entries;
    }

    /** The earliest first. */
    public List<Meeting> meetings(PersonRef person) {
        return meetings.of(person);
    }

    /** The meetings of which the person has said what they want: as a preparation, or by bringing something up. */
    public Set<UUID> prepared(PersonRef person) {
        Stream<MeetingEntry> brought =
                entries.of(person, MeetingEntryKind.AGENDA_ITEM).stream().filter(MeetingEntry::isPersons);
        return Stream.concat(entries.of(person, MeetingEntryKind.PREPARATION).stream(), brought)
                .map(MeetingEntry::meeting)
                .collect(Collectors.toSet());
    }

    /** When a note or a decision was last written together or in the person's own words. */
    public Optional<Instant> lastSaid(PersonRef person) {
        return entries.lastSaid(person);
    }
}
