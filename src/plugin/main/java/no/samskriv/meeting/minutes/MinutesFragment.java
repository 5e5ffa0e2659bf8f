package no.samskriv.meeting.minutes;

import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.page.Drawn;

/** Draws what somebody is asked to go through, in one go, and the three answers, none larger than another. */
public final class MinutesFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public MinutesFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    /** As a page of its own. */
    Drawn page(Minutes minutes) {
        MeetingContent content = minutes.content();
        boolean interactive = content.grant().mayWrite();
        MinutesViews views = new MinutesViews(minutes, phrases, users, interactive);
        StringBuilder html = new StringBuilder(templates.render("meeting/minutes-head.vm", head(content)))
                .append(templates.render("meeting/minutes-standing.vm", views.standing("")))
                .append(templates.render("meeting/minutes-said.vm", views.said()))
                .append(templates.render("meeting/minutes-remarks.vm", views.remarks()));
        views.unread().ifPresent(view -> html.append(templates.render("meeting/minutes-unread.vm", view)));
        views.answering().ifPresent(view -> html.append(templates.render("meeting/minutes-answering.vm", view)));
        html.append(templates.render("meeting/minutes-foot.vm", new MinutesFootView("")));
        if (interactive) {
            html.append(templates.render("meeting/minutes-forms.vm", MinutesFormsView.of(content, phrases, users)));
        }
        return new Drawn(phrases.text("samskriv.page.name"), html.toString());
    }

    private MinutesHeadView head(MeetingContent content) {
        SpokenViews wording = SpokenViews.of(content, phrases, users);
        return new MinutesHeadView(
                content.meeting().id().toString(),
                content.person().ref().value(),
                content.grant().user().key(),
                content.toThePerson(),
                wording.back(content.meeting()),
                phrases.text("samskriv.minutes.back"),
                wording.nameOf(content.meeting()),
                wording.forReader("samskriv.minutes.lead."));
    }
}
