package no.samskriv.plan.paper;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantService;
import no.samskriv.plan.Plan;
import no.samskriv.plan.PlanService;

/** {@code /samskriv/hvem-gjor-hva?ref=P-7K3M}: everybody around the person and what they do, on one page of paper. */
public final class WhoDoesWhatServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient PlanService plans;
    private final transient ParticipantService participants;
    private final transient WhoDoesWhatFragment fragment;

    public WhoDoesWhatServlet(
            PageResponder responder, PlanService plans, ParticipantService participants, WhoDoesWhatFragment fragment) {
        this.responder = responder;
        this.plans = plans;
        this.participants = participants;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(
                request, response, "no.samskriv:plan-paper", parameters -> page(parameters.requirePerson("ref")));
    }

    private Drawn page(PersonRef ref) {
        Plan plan = plans.planWithPeople(ref, Via.PRINT);
        List<Participant> taking = participants.of(plan.grant()).stream()
                .filter(participants::isActive)
                .toList();
        return fragment.page(plan, taking, participants.teamAround(plan.grant()));
    }
}
