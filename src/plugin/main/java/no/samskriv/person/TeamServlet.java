package no.samskriv.person;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.ProblemException;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/team}: the team named by {@code id}, or the first one of the reader's. */
public final class TeamServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient StartService starts;
    private final transient TeamService teams;
    private final transient MemberService members;
    private final transient TaskService tasks;
    private final transient PersonCardService persons;
    private final transient TeamFragment fragment;

    public TeamServlet(
            PageResponder responder,
            StartService starts,
            TeamService teams,
            MemberService members,
            TaskService tasks,
            PersonCardService persons,
            TeamFragment fragment) {
        this.responder = responder;
        this.starts = starts;
        this.teams = teams;
        this.members = members;
        this.tasks = tasks;
        this.persons = persons;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:people", parameters -> page(parameters.id("id")));
    }

    private Drawn page(Optional<UUID> id) {
        List<TeamAccess.Own> mine = teams.mine();
        TeamAccess.Own own = id.isPresent() ? teams.get(id.get()) : first(mine);
        return fragment.page(own, mine, members.of(own.team().id()), tasks.mine(), persons.mine());
    }

    /** One the reader is in comes before those that are only administered. */
    private TeamAccess.Own first(List<TeamAccess.Own> mine) {
        List<UUID> in = starts.teamsOfReader();
        return mine.stream()
                .filter(own -> in.contains(own.team().id()))
                .findFirst()
                .or(() -> mine.stream().findFirst())
                .orElseThrow(ProblemException::notFound);
    }
}
