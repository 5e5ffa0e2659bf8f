package no.samskriv.meeting.minutes;

import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.PagePart;

/**
 * On the meeting's page, when it is over: whether the person has gone through it, what they say beside it, what is not right,
 * what nobody has read back, what has been entered in the record, and what was changed.
 */
public final class AfterFragment implements PagePart {
    private final MinutesService minutes;
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public AfterFragment(MinutesService minutes, Templates templates, Phrases phrases, Users users) {
        this.minutes = minutes;
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    @Override
    public String draw(Drawing drawing) {
        MeetingContent content = drawing.content();
        if (!content.meeting().status().hasBegun()) {
            return "";
        } else if (!content.grant().topics().all()) {
            return forWhoReadsByConsent(content);
        }
        MinutesViews views = views(drawing);
        StringBuilder html = new StringBuilder();
        if (content.meeting().status().isOver()) {
            String look = "mote-svar?mote=" + content.meeting().id();
            MinutesStandingView standing = views.standing(look);
            html.append(templates.render("meeting/minutes-standing.vm", standing));
        }
        boolean remarks = drawing.isInteractive()
                || !content.entries(MeetingEntryKind.REMARK).isEmpty();
        if (content.meeting().status().isOver() && remarks) {
            html.append(templates.render("meeting/minutes-remarks.vm", views.remarks()));
        }
        views.asked().ifPresent(view -> html.append(templates.render("meeting/minutes-asked.vm", view)));
        views.unread().ifPresent(view -> html.append(templates.render("meeting/minutes-unread.vm", view)));
        views.journal().ifPresent(view -> html.append(templates.render("meeting/minutes-journal.vm", view)));
        if (drawing.onPage()) {
            html.append(templates.render(
                    "meeting/minutes-changed.vm", new MinutesChangedView(phrases.text("samskriv.minutes.changed"))));
        }
        return html.toString();
    }

    /** Nothing but whether it was gone through, as far as that follows from where the meeting stands. */
    private String forWhoReadsByConsent(MeetingContent content) {
        if (!content.meeting().isNotGoneThrough(phrases.today())) {
            return "";
        }
        String state = SpokenViews.of(content, phrases, users).forReader("samskriv.minutes.gone.not-done.");
        return templates.render("meeting/minutes-standing.vm", MinutesStandingView.only(state));
    }

    @Override
    public String forms(Drawing drawing) {
        return templates.render("meeting/minutes-forms.vm", MinutesFormsView.of(drawing.content(), phrases, users));
    }

    private MinutesViews views(Drawing drawing) {
        return new MinutesViews(minutes.of(drawing.content()), phrases, users, drawing.isInteractive());
    }
}
