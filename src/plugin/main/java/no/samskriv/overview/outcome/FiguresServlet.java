package no.samskriv.overview.outcome;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.kernel.ProblemException;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;
import no.samskriv.page.Parameters;

/** {@code /samskriv/tall?kvartal=2026Q3&etter=TEAM}: figures about nobody. */
public final class FiguresServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String QUARTER = "kvartal";

    private final transient PageResponder responder;
    private final transient FigureService figures;
    private final transient FiguresFragment fragment;

    public FiguresServlet(PageResponder responder, FigureService figures, FiguresFragment fragment) {
        this.responder = responder;
        this.figures = figures;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:outcome", this::draw);
    }

    private Drawn draw(Parameters parameters) {
        Optional<Quarter> quarter = parameters.has(QUARTER)
                ? Optional.of(Quarter.parse(parameters.typed(QUARTER, 10)).orElseThrow(ProblemException::notFound))
                : Optional.empty();
        Attribute by = parameters
                .word("etter", Stream.of(Attribute.values()).map(Enum::name).toList())
                .map(Attribute::valueOf)
                .orElse(Attribute.NONE);
        return fragment.page(figures.of(quarter, by));
    }
}
