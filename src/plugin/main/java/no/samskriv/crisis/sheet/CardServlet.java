package no.samskriv.crisis.sheet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.Via;
import no.samskriv.page.PlainPage;

/** {@code /samskriv/krisekort?ref=}: the wallet card, to be printed. */
public final class CardServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PlainPage page;
    private final transient SheetService service;
    private final transient CardFragment fragment;

    public CardServlet(PlainPage page, SheetService service, CardFragment fragment) {
        this.page = page;
        this.service = service;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.respond(
                request,
                response,
                SheetFragment.STYLE,
                parameters -> fragment.page(
                        service.of(parameters.requirePerson("ref"), Via.PRINT), parameters.has(SheetServlet.ONLY_ME)));
    }
}
