package no.samskriv.meeting.talk;

import java.util.Optional;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingFrame;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.meeting.PagePart;
import no.samskriv.plan.Wording;

/** <em>Neste møte</em>: set in one click before people leave, and changed where it stands. */
public final class NextMeetingFragment implements PagePart {
    private final Templates templates;
    private final Phrases phrases;

    public NextMeetingFragment(Templates templates, Phrases phrases) {
        this.templates = templates;
        this.phrases = phrases;
    }

    @Override
    public String draw(Drawing drawing) {
        MeetingContent content = drawing.content();
        Meeting meeting = content.meeting();
        boolean mayWrite = drawing.isInteractive();
        Optional<Meeting> next = content.all().stream()
                .filter(other -> meeting.id().equals(other.previous()) && other.status() != MeetingStatus.CANCELLED)
                .findFirst();
        boolean asks =
                mayWrite && meeting.status().hasBegun() && !meeting.type().isConversation();
        boolean mayPage =
                mayWrite && meeting.page() == null && !meeting.type().isConversation() && !content.toThePerson();
        if (next.isEmpty() && !asks && !mayPage) {
            return "";
        }
        MeetingFrame frame =
                next.map(Meeting::frame).orElseGet(() -> NextMeeting.AS_BEFORE.after(meeting.frame(), phrases.today()));
        int carried = Carrying.notReached(content.entries()).size();
        return templates.render(
                "meeting/next-meeting.vm",
                new NextMeetingView(
                        next.isPresent(),
                        next.map(Meeting::id).map(Object::toString).orElse(""),
                        next.map(set -> set.revision().number()).orElse(0),
                        new FrameWording(phrases).when(frame),
                        frame.day().toString(),
                        Wording.orEmpty(frame.from()),
                        Wording.orEmpty(frame.place()),
                        next.isPresent() ? mayWrite : asks,
                        next.isEmpty() && asks && carried > 0,
                        phrases.text("samskriv.talk.next.carries", Integer.toString(carried)),
                        mayPage));
    }
}
