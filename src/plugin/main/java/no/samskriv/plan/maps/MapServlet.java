package no.samskriv.plan.maps;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Via;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;
import no.samskriv.page.Parameters;
import no.samskriv.plan.entry.AssessmentMap;

/** {@code /samskriv/kart?ref=P-7K3M&kart=STRENGTHS}, and {@code &versjon=2} for how it stood. */
public final class MapServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient MapService maps;
    private final transient MapFragment fragment;

    public MapServlet(PageResponder responder, MapService maps, MapFragment fragment) {
        this.responder = responder;
        this.maps = maps;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:plan", this::page);
    }

    private Drawn page(Parameters parameters) {
        AssessmentMap map = parameters
                .word(
                        "kart",
                        Arrays.stream(AssessmentMap.values()).map(Enum::name).toList())
                .map(AssessmentMap::valueOf)
                .orElseThrow(ProblemException::notFound);
        PersonMap stands = maps.of(parameters.requirePerson("ref"), map, Via.PAGE);
        return fragment.page(stands, parameters.count("versjon"));
    }
}
