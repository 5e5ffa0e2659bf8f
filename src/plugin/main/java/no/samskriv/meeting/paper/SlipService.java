package no.samskriv.meeting.paper;

import java.util.UUID;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Via;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingService;
import no.samskriv.person.ParticipantService;

/** Finds what goes on the slip of a meeting, for whoever reads the meeting. */
public final class SlipService {
    private final MeetingService meetings;
    private final ParticipantService participants;
    private final InTransaction inTransaction;

    public SlipService(MeetingService meetings, ParticipantService participants, InTransaction inTransaction) {
        this.meetings = meetings;
        this.participants = participants;
        this.inTransaction = inTransaction;
    }

    Slip of(UUID meeting) {
        return inTransaction.call(() -> {
            MeetingContent content = meetings.contentOf(meeting, Via.PRINT);
            return new Slip(content, participants.phone(content.grant()));
        });
    }
}
