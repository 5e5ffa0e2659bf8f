package no.samskriv.meeting.paper;

import java.util.ArrayList;
import java.util.List;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.meeting.PagePart;
import no.samskriv.meeting.paper.AfterView.LinkView;

/** The last of a meeting's page: it is ended, with what was agreed on paper before people leave, or shown on a wall. */
public final class EndFragment implements PagePart {
    private final Templates templates;
    private final Phrases phrases;

    public EndFragment(Templates templates, Phrases phrases) {
        this.templates = templates;
        this.phrases = phrases;
    }

    @Override
    public String draw(Drawing drawing) {
        Meeting meeting = drawing.content().meeting();
        if (!drawing.onPage() || meeting.status() == MeetingStatus.CANCELLED) {
            return "";
        }
        boolean mayEnd = drawing.isInteractive()
                && (meeting.status() == MeetingStatus.UNDER_WAY
                        || (meeting.type().isConversation() && !meeting.status().isOver()));
        String slip = Places.slip(meeting);
        List<LinkView> links = new ArrayList<>();
        if (meeting.status().hasBegun() && !mayEnd) {
            links.add(new LinkView(slip, phrases.text("samskriv.slip.link")));
        }
        if (drawing.isInteractive()
                && !meeting.status().isOver()
                && !meeting.type().isConversation()) {
            links.add(new LinkView(Places.screen(meeting), phrases.text("samskriv.screen.link")));
        }
        String end = meeting.type().isConversation() ? "samskriv.slip.end.conversation" : "samskriv.slip.end";
        return templates.render("meeting/after.vm", new AfterView(mayEnd, phrases.text(end), slip, links));
    }
}
