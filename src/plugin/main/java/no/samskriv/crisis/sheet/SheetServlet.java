package no.samskriv.crisis.sheet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;
import no.samskriv.page.Drawn;
import no.samskriv.page.Parameters;
import no.samskriv.page.PlainPage;

/** {@code /samskriv/kriseark?ref=}: the sheet; with {@code utskrift} as it is printed. */
public final class SheetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    /** In the address of a print that the person asks for with what only they see. */
    static final String ONLY_ME = "bare-meg";

    private final transient PlainPage page;
    private final transient SheetService service;
    private final transient SheetFragment fragment;

    public SheetServlet(PlainPage page, SheetService service, SheetFragment fragment) {
        this.page = page;
        this.service = service;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.respond(request, response, SheetFragment.STYLE, this::drawn);
    }

    private Drawn drawn(Parameters parameters) {
        PersonRef ref = parameters.requirePerson("ref");
        return parameters.has("utskrift")
                ? fragment.print(service.of(ref, Via.PRINT), parameters.has(ONLY_ME))
                : fragment.page(service.of(ref, Via.PAGE));
    }
}
