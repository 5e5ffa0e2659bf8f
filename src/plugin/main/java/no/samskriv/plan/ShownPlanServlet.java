package no.samskriv.plan;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.Narrowed;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Via;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/vis?ref=P-7K3M}: the plan as a worker shows it to the person; nothing while nothing is shown. */
public final class ShownPlanServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient PlanService plans;
    private final transient PlanFragment fragment;
    private final transient Narrowed narrowed;

    public ShownPlanServlet(PageResponder responder, PlanService plans, PlanFragment fragment, Narrowed narrowed) {
        this.responder = responder;
        this.plans = plans;
        this.fragment = fragment;
        this.narrowed = narrowed;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (narrowed.isClosed()) {
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(request.getContextPath() + "/plugins/servlet/samskriv/vis/avslutt");
            return;
        }
        responder.respond(request, response, "no.samskriv:plan", parameters -> page(parameters.requirePerson("ref")));
    }

    private Drawn page(PersonRef ref) {
        if (narrowed.to().isEmpty()) {
            throw ProblemException.notFound();
        }
        return fragment.shown(plans.planOf(ref, Via.PAGE));
    }
}
