package no.samskriv.trust.log;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;
import no.samskriv.page.Parameters;

/** {@code /samskriv/logg?ref=P-7K3M}: who has read about a person; with {@code alt} on one page, to be printed. */
public final class AccessLogServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient AccessLogService logs;
    private final transient AccessLogFragment fragment;

    public AccessLogServlet(PageResponder responder, AccessLogService logs, AccessLogFragment fragment) {
        this.responder = responder;
        this.logs = logs;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:access-log", this::page);
    }

    private Drawn page(Parameters parameters) {
        PersonRef person = parameters.requirePerson("ref");
        int start = parameters.count("start");
        return parameters.has("alt")
                ? fragment.all(logs.of(person, Via.PRINT, 0, AccessLogService.LIMIT))
                : fragment.page(logs.of(person, Via.PAGE, start, AccessLogService.PIECE));
    }
}
