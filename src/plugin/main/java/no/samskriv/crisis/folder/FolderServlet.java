package no.samskriv.crisis.folder;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Via;
import no.samskriv.page.PageResponder;
import no.samskriv.page.Parameters;
import no.samskriv.page.PlainPage;

/** {@code /samskriv/vaktperm?team=}: what is to be done with a team's duty folder; with {@code utskrift} its print. */
public final class FolderServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PRINT = "utskrift";

    private final transient PageResponder responder;
    private final transient PlainPage plain;
    private final transient FolderService folders;
    private final transient FolderFragment fragment;

    public FolderServlet(PageResponder responder, PlainPage plain, FolderService folders, FolderFragment fragment) {
        this.responder = responder;
        this.plain = plain;
        this.folders = folders;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter(PRINT) == null) {
            responder.respond(
                    request,
                    response,
                    "no.samskriv:people",
                    parameters -> fragment.page(folders.of(team(parameters), Via.PAGE)));
        } else {
            plain.respond(
                    request,
                    response,
                    FolderFragment.STYLE,
                    parameters ->
                            fragment.print(folders.of(team(parameters), Via.PAGE), folders.printed(team(parameters))));
        }
    }

    private static UUID team(Parameters parameters) {
        return parameters.id("team").orElseThrow(ProblemException::notFound);
    }
}
