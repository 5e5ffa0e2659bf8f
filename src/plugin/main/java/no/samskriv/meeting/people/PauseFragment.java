package no.samskriv.meeting.people;

import java.time.Instant;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.meeting.PagePart;

/** The pause that everybody who sees the meeting may ask for, and what stands there while there is one. */
public final class PauseFragment implements PagePart {
    private final Templates templates;
    private final Phrases phrases;

    public PauseFragment(Templates templates, Phrases phrases) {
        this.templates = templates;
        this.phrases = phrases;
    }

    @Override
    public String draw(Drawing drawing) {
        Meeting meeting = drawing.content().meeting();
        Instant since = meeting.pausedAt();
        boolean underWay = meeting.status() == MeetingStatus.UNDER_WAY;
        if (since == null && (!underWay || !drawing.onPage())) {
            return "";
        }
        return templates.render(
                "meeting/pause.vm",
                new PauseView(
                        since != null,
                        since == null ? "" : phrases.text("samskriv.pause.since", phrases.time(since)),
                        drawing.onPage()));
    }
}
