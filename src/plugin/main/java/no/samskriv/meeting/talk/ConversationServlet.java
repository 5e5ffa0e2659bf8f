package no.samskriv.meeting.talk;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Via;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingService;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;
import no.samskriv.page.Parameters;

/**
 * {@code /samskriv/samtale?ref=P-7K3M&hvordan=sammen}: a conversation while it is written; {@code &mote=…} for one that was
 * begun.
 */
public final class ConversationServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient TalkService talks;
    private final transient MeetingService meetings;
    private final transient TalkFragment fragment;

    public ConversationServlet(
            PageResponder responder, TalkService talks, MeetingService meetings, TalkFragment fragment) {
        this.responder = responder;
        this.talks = talks;
        this.meetings = meetings;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:conversation", this::page);
    }

    private Drawn page(Parameters parameters) {
        PersonRef ref = parameters.requirePerson("ref");
        Optional<HowWritten> how = parameters.word("hvordan", HowWritten.WORDS).map(HowWritten::of);
        if (!parameters.names("mote")) {
            PersonMeetings all = talks.of(ref, Via.PAGE);
            requireWriter(all.grant().writes(Section.MINUTES));
            return fragment.conversation(all, how);
        }
        MeetingContent content =
                meetings.contentOf(parameters.id("mote").orElseThrow(ProblemException::notFound), Via.PAGE);
        boolean isThis = content.meeting().person().equals(ref)
                && content.meeting().type().isConversation();
        requireWriter(isThis && content.grant().writes(Section.MINUTES));
        return fragment.conversation(content, how);
    }

    /** There is nothing to read here: whoever may not write is told so as if there were no such page. */
    private static void requireWriter(boolean mayWrite) {
        if (!mayWrite) {
            throw ProblemException.notFound();
        }
    }
}
