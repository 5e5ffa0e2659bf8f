package no.samskriv.meeting.talk;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.page.PageResponder;
import no.samskriv.person.PersonCardService;

/** {@code /samskriv/nytt-mote}: a responsibility-group meeting with a page of its own; whom it is about is asked here. */
public final class NewMeetingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient PersonCardService persons;
    private final transient TalkFragment fragment;

    public NewMeetingServlet(PageResponder responder, PersonCardService persons, TalkFragment fragment) {
        this.responder = responder;
        this.persons = persons;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(
                request, response, "no.samskriv:new-meeting", parameters -> fragment.begin(persons.references()));
    }
}
