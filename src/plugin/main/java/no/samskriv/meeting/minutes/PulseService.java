package no.samskriv.meeting.minutes;

import java.util.List;
import java.util.UUID;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Via;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.MeetingService;
import no.samskriv.meeting.minutes.Pulses.OfMeeting;
import no.samskriv.meeting.store.MeetingEntryStore;

/** How meetings were for the person: the person's own, and nothing that anybody reads by consent. */
public final class PulseService {
    private final MeetingService meetings;
    private final MeetingEntryStore entries;
    private final InTransaction inTransaction;

    public PulseService(MeetingService meetings, MeetingEntryStore entries, InTransaction inTransaction) {
        this.meetings = meetings;
        this.entries = entries;
        this.inTransaction = inTransaction;
    }

    /** Of a meeting, with what was said of earlier ones; not found for whoever is let in to a part. */
    public Pulses read(UUID meeting, Via via) {
        MeetingContent content = meetings.contentOf(meeting, via);
        if (!content.grant().topics().all()) {
            throw ProblemException.notFound();
        }
        List<MeetingEntry> all =
                inTransaction.call(() -> entries.of(content.meeting().person(), MeetingEntryKind.PULSE));
        List<OfMeeting> before = content.all().stream()
                .takeWhile(each -> !each.id().equals(meeting))
                .flatMap(each -> all.stream()
                        .filter(pulse -> pulse.meeting().equals(each.id()))
                        .map(pulse -> new OfMeeting(each, pulse)))
                .toList();
        return new Pulses(
                content, content.entries(MeetingEntryKind.PULSE).stream().findFirst(), before);
    }
}
