package no.samskriv.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** Whether the person has said what they want from a meeting: as a preparation, or by bringing something up. */
    public boolean isPrepared(Meeting meeting) {
        return entries.of(meeting).stream()
                .anyMatch(entry -> entry.kind() == MeetingEntryKind.PREPARATION
                        || (entry.kind() == MeetingEntryKind.AGENDA_ITEM && entry.isPersons()));
    }

    /** When a note or a decision was last written together or in the person's own words. */
    public Optional<Instant> lastSaid(PersonRef person) {
        return entries.lastSaid(person);
    }
}
