package no.samskriv.meeting.talk;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import no.samskriv.kernel.Via;
import no.samskriv.meeting.MeetingType;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;
import no.samskriv.page.Parameters;

/** {@code /samskriv/moter?ref=P-7K3M}, and {@code &slag=CONVERSATION} for one kind: meetings and conversations. */
public final class MeetingListServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient TalkService talks;
    private final transient TalkFragment fragment;

    public MeetingListServlet(PageResponder responder, TalkService talks, TalkFragment fragment) {
        this.responder = responder;
        this.talks = talks;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:meeting-pages", this::page);
    }

    private Drawn page(Parameters parameters) {
        Optional<MeetingType> kind = parameters
                .word(
                        "slag",
                        Arrays.stream(MeetingType.values()).map(Enum::name).toList())
                .map(MeetingType::valueOf);
        return fragment.list(talks.of(parameters.requirePerson("ref"), Via.PAGE), kind);
    }
}
