package no.samskriv.plan.signing;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.Via;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;
import no.samskriv.page.Parameters;
import no.samskriv.plan.Plan;
import no.samskriv.plan.PlanService;

/**
 * {@code /samskriv/plan-versjoner?ref=P-7K3M}: what was agreed before; {@code &versjon=2} shows one, {@code &fra=1&til=2}
 * compares two, and without {@code til} one with what stands.
 */
public final class VersionsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient PlanService plans;
    private final transient VersionService versions;
    private final transient VersionsFragment fragment;

    public VersionsServlet(
            PageResponder responder, PlanService plans, VersionService versions, VersionsFragment fragment) {
        this.responder = responder;
        this.plans = plans;
        this.versions = versions;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:plan", this::page);
    }

    private Drawn page(Parameters parameters) {
        Plan plan = plans.wholePlanOf(parameters.requirePerson("ref"), Via.PAGE);
        VersionsFragment.Wanted wanted = new VersionsFragment.Wanted(
                parameters.count("versjon"), parameters.has("fra"), parameters.count("fra"), parameters.count("til"));
        return fragment.page(plan, versions.of(plan), wanted);
    }
}
