package no.samskriv.overview;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samskriv.kernel.ProblemException;
import no.samskriv.overview.OverviewPage.Entry;
import no.samskriv.page.PageResponder;

/**
 * {@code /samskriv/oversikt.csv?team=UUID}: the list as a file, of what is chosen; with references, and with names where
 * {@code navn=ja} asks for them. Written portion by portion.
 */
public final class OverviewCsvServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient OverviewService overviews;
    private final transient OverviewCsvFragment fragment;

    public OverviewCsvServlet(PageResponder responder, OverviewService overviews, OverviewCsvFragment fragment) {
        this.responder = responder;
        this.overviews = overviews;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean names = "ja".equals(request.getParameter("navn"));
        try {
            overviews.takeOut(team(request), choice(request), rows -> write(response, names, rows));
        } catch (ProblemException e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.reset();
            responder.respond(request, response, "no.samskriv:overview", parameters -> {
                throw e;
            });
        }
    }

    private void write(HttpServletResponse response, boolean names, List<Entry> rows) {
        try {
            PrintWriter writer = begun(response, names);
            rows.forEach(row -> writer.write(fragment.line(row, names)));
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The head is written with the first portion, once it is known that there is something to read. */
    private PrintWriter begun(HttpServletResponse response, boolean names) throws IOException {
        if (response.getContentType() == null) {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Disposition", "attachment; filename=\"oversikt.csv\"");
            response.getWriter().write(Csv.BEGINNING + fragment.head(names));
        }
        return response.getWriter();
    }

    private static UUID team(HttpServletRequest request) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(request.getParameter("team"), ""));
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound();
        }
    }

    private static OverviewChoice choice(HttpServletRequest request) {
        return OverviewChoice.named(
                request.getParameter(OverviewWords.SCOPE),
                request.getParameter(OverviewWords.PLAN),
                request.getParameter(OverviewWords.SORT));
    }
}
