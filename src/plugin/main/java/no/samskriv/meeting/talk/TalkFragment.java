package no.samskriv.meeting.talk;

import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingFragment;
import no.samskriv.meeting.MeetingType;
import no.samskriv.page.Drawn;
import no.samskriv.plan.Wording;

/** Draws the pages around meetings: the list, one meeting, and the conversation while it is written. */
public final class TalkFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final MeetingFragment meeting;

    public TalkFragment(Templates templates, Phrases phrases, Users users, MeetingFragment meeting) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.meeting = meeting;
    }

    /** All of a person's, or those of one kind. */
    Drawn list(PersonMeetings meetings, Optional<MeetingType> kind) {
        MeetingListViews views = new MeetingListViews(meetings, phrases, users);
        return drawn(templates.render("meeting/meeting-list.vm", views.view(kind)));
    }

    /** One of them, as it stands on a page of the wiki too. */
    Drawn one(MeetingContent content) {
        Wording wording = new Wording(phrases, users, content.person(), content.grant());
        String head = templates.render(
                "meeting/meeting-page.vm",
                new MeetingPageView(
                        content.person().ref().value(),
                        wording.forReader(
                                content.meeting().type().isConversation()
                                        ? "samskriv.talk.conversation.title."
                                        : "samskriv.talk.one.title."),
                        wording.forReader("samskriv.talk.list.link.")));
        return drawn(head + meeting.interactive(content));
    }

    /** A conversation before a word of it is written. */
    Drawn conversation(PersonMeetings meetings, Optional<HowWritten> how) {
        return drawn(templates.render(
                "meeting/conversation.vm",
                new ConversationViews(meetings.person(), meetings.grant(), meetings.circle(), phrases, users)
                        .fresh(how)));
    }

    /** A conversation that somebody writes on with. */
    Drawn conversation(MeetingContent content, Optional<HowWritten> how) {
        return drawn(templates.render(
                "meeting/conversation.vm",
                new ConversationViews(content.person(), content.grant(), content.circle(), phrases, users)
                        .of(content, how)));
    }

    /**
     * A responsibility-group meeting with a page of its own, before anybody has said whom it is about.
     *
     * @param refs of the persons whom the reader knows of
     */
    Drawn begin(List<PersonRef> refs) {
        List<String> names = refs.stream().map(PersonRef::value).toList();
        return drawn(templates.render(
                "meeting/new-meeting.vm",
                new NewMeetingView(
                        names.isEmpty(),
                        names,
                        MeetingListViews.nextWeekday(phrases.today()).toString(),
                        MeetingListViews.USUAL_TIME)));
    }

    private Drawn drawn(String html) {
        return new Drawn(phrases.text("samskriv.page.name"), html);
    }
}
