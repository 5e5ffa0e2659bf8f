package no.samskriv.plan.paper;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;
import no.samskriv.page.Parameters;
import no.samskriv.plan.PlanService;

/** {@code /samskriv/plan-hefte?ref=P-7K3M}: the whole plan on paper; {@code del=} for one part of it. */
public final class BookletServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> PARTS =
            Arrays.stream(BookletPart.values()).map(BookletPart::key).toList();

    private final transient PageResponder responder;
    private final transient PlanService plans;
    private final transient BookletFragment fragment;

    public BookletServlet(PageResponder responder, PlanService plans, BookletFragment fragment) {
        this.responder = responder;
        this.plans = plans;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:plan-paper", this::page);
    }

    private Drawn page(Parameters parameters) {
        PersonRef ref = parameters.requirePerson("ref");
        BookletPart alone =
                parameters.word("del", PARTS).flatMap(BookletPart::named).orElse(null);
        return fragment.page(plans.wholePlanOf(ref, Via.PRINT), alone);
    }
}
