package no.samskriv.plan.signing;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;
import no.samskriv.plan.Plan;
import no.samskriv.plan.PlanService;

/** {@code /samskriv/plan-svar?ref=P-7K3M}: what is agreed, and the answers to it. */
public final class SheetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient PlanService plans;
    private final transient PlanHeadService heads;
    private final transient SheetFragment fragment;

    public SheetServlet(PageResponder responder, PlanService plans, PlanHeadService heads, SheetFragment fragment) {
        this.responder = responder;
        this.plans = plans;
        this.heads = heads;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:plan", parameters -> page(parameters.requirePerson("ref")));
    }

    private Drawn page(PersonRef ref) {
        Plan plan = plans.wholePlanOf(ref, Via.PAGE);
        return fragment.page(plan, heads.lacking(plan));
    }
}
