package no.samskriv.crisis.together;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.CrisisService;
import no.samskriv.kernel.Via;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;
import no.samskriv.page.Parameters;

/** {@code /samskriv/kriseplan-sammen?ref=P-7K3M}: making a crisis plan; {@code &del=signs} for one section of it. */
public final class TogetherServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient CrisisService crises;
    private final transient TogetherFragment fragment;

    public TogetherServlet(PageResponder responder, CrisisService crises, TogetherFragment fragment) {
        this.responder = responder;
        this.crises = crises;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:crisis-together", this::page);
    }

    private Drawn page(Parameters parameters) {
        CrisisSection section = Arrays.stream(CrisisSection.values())
                .filter(each -> parameters.word("del", List.of(each.key())).isPresent())
                .findFirst()
                .orElse(null);
        return fragment.step(crises.of(parameters.requirePerson("ref"), Via.PAGE), section);
    }
}
