package no.samskriv.meeting;

import no.samskriv.kernel.Grant;
import no.samskriv.meeting.store.MeetingStore;

/** What is agreed on and has not begun. */
public final class AheadService {
    private final MeetingStore meetings;

    public AheadService(MeetingStore meetings) {
        this.meetings = meetings;
    }

    /** How many there are, for whoever was let in to meetings. */
    public int of(Grant grant) {
        return (int) meetings.of(grant.person()).stream()
                .filter(meeting -> meeting.isFor(grant) && !meeting.removed())
                .filter(meeting -> meeting.status().isAhead())
                .count();
    }
}
