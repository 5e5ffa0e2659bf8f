package no.samskriv.crisis.sheet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.page.FormTokens;
import no.samskriv.page.PlainPage;

/** {@code /samskriv/krisefil?ref=}: asks whether the sheet is to be taken out as a file, and gives it. */
public final class FileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    /** A folder of downloads tells nobody whose it is. */
    private static final String NAME = "attachment; filename=\"kriseplan.html\"";

    private final transient PlainPage page;
    private final transient FormTokens tokens;
    private final transient SheetService service;
    private final transient SheetFragment fragment;

    public FileServlet(PlainPage page, FormTokens tokens, SheetService service, SheetFragment fragment) {
        this.page = page;
        this.tokens = tokens;
        this.service = service;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.respond(
                request,
                response,
                SheetFragment.STYLE,
                parameters ->
                        fragment.ask(service.fileable(parameters.requirePerson("ref")), tokens.of(request, response)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.download(request, response, SheetFragment.STYLE, NAME, parameters -> {
            PersonRef ref = parameters.requirePerson("ref");
            if (!tokens.fits(request)) {
                throw ProblemException.notFound();
            }
            return fragment.file(service.file(ref), parameters.has(SheetServlet.ONLY_ME));
        });
    }
}
