package no.samskriv.person;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/person?ref=P-7K3M}: who the person is, who works with them, and who is around them. */
public final class PersonServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient PersonCardService persons;
    private final transient AssignmentService assignments;
    private final transient RelatedService related;
    private final transient TaskService tasks;
    private final transient MemberService members;
    private final transient PersonFragment fragment;
    private final transient CurrentUser currentUser;

    public PersonServlet(
            PageResponder responder,
            PersonCardService persons,
            AssignmentService assignments,
            RelatedService related,
            TaskService tasks,
            MemberService members,
            PersonFragment fragment,
            CurrentUser currentUser) {
        this.responder = responder;
        this.persons = persons;
        this.assignments = assignments;
        this.related = related;
        this.tasks = tasks;
        this.members = members;
        this.fragment = fragment;
        this.currentUser = currentUser;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:people", parameters -> page(parameters.requirePerson("ref")));
    }

    private Drawn page(PersonRef ref) {
        PersonCard card = persons.card(ref, Via.PAGE);
        Grant grant = card.requireGrant();
        List<StaffAssignment> workers =
                assignments.of(grant).stream().filter(assignments::isActive).toList();
        List<TeamMember> team = card.mayAssign() ? members.of(card.person().team()) : List.of();
        List<Related> around = related.of(grant);
        return fragment.page(card, currentUser.get(), tasks.of(grant), workers, team, around);
    }
}
