package no.samskriv.meeting.minutes;

import java.util.Optional;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.PagePart;

/** On the meeting's page: what the person said of the meeting, or that they may. */
public final class PulseRowFragment implements PagePart {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public PulseRowFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    @Override
    public String draw(Drawing drawing) {
        MeetingContent content = drawing.content();
        boolean open = content.grant().topics().all()
                && content.meeting().status().hasBegun()
                && !content.meeting().type().isConversation();
        Optional<MeetingEntry> pulse =
                content.entries(MeetingEntryKind.PULSE).stream().findFirst();
        if (!open || (pulse.isEmpty() && !drawing.isInteractive())) {
            return "";
        }
        SpokenViews wording = SpokenViews.of(content, phrases, users);
        String said = pulse.map(
                        each -> phrases.text("samskriv.pulse.said", String.join(" · ", PulseFragment.answers(each))))
                .orElseGet(() -> wording.forReader("samskriv.pulse.offer."));
        String link =
                pulse.isPresent() ? phrases.text("samskriv.pulse.open") : wording.forReader("samskriv.pulse.ask.");
        return templates.render(
                "meeting/pulse-row.vm",
                new PulseRowView(
                        pulse.isPresent(),
                        phrases.text("samskriv.pulse.title"),
                        said,
                        drawing.isInteractive(),
                        "mote-puls?mote=" + content.meeting().id(),
                        link));
    }
}
