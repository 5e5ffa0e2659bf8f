package no.samskriv.keeping.copy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.PersonRef;
import no.samskriv.page.Parameters;
import no.samskriv.page.PlainPage;
import no.samskriv.page.Sent;

/**
 * {@code /samskriv/alt-om-meg?ref=P-7K3M}: offers everything about a person to the person; with {@code fil=zip} it is
 * given. Taking it changes nothing but the log, so that it can be asked for by an address and while it is shown.
 */
public final class PersonsCopyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FILE = "fil";

    private final transient PlainPage page;
    private final transient PersonsCopyService service;
    private final transient PersonsCopyFragment fragment;

    public PersonsCopyServlet(PlainPage page, PersonsCopyService service, PersonsCopyFragment fragment) {
        this.page = page;
        this.service = service;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter(FILE) == null) {
            page.respond(
                    request,
                    response,
                    PersonsCopyFragment.STYLE,
                    parameters -> fragment.ask(service.offered(parameters.requirePerson("ref"))));
        } else {
            page.send(request, response, PersonsCopyFragment.STYLE, this::taken);
        }
    }

    private Sent taken(Parameters parameters) {
        PersonRef ref = parameters.requirePerson("ref");
        return fragment.file(service.taken(ref), service);
    }
}
