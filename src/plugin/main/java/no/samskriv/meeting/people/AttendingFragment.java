package no.samskriv.meeting.people;

import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.ConsentCheckService;
import no.samskriv.meeting.PagePart;
import no.samskriv.meeting.TopicWording;

/** <em>Hvem er her, og hvorfor</em>: beside the agenda, each with what they can decide and what they cannot. */
public final class AttendingFragment implements PagePart {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final TopicWording topics;
    private final ConsentCheckService check;

    public AttendingFragment(
            Templates templates, Phrases phrases, Users users, TopicWording topics, ConsentCheckService check) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.topics = topics;
        this.check = check;
    }

    @Override
    public String draw(Drawing drawing) {
        if (drawing.content().meeting().type().isConversation()) {
            return "";
        }
        AttendingViews views = new AttendingViews(drawing, phrases, users, topics, check.of(drawing.content()));
        return templates.render("meeting/attending.vm", views.view());
    }
}
