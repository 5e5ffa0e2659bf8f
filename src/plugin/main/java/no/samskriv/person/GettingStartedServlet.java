package no.samskriv.person;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Spaces.Space;
import no.samskriv.kernel.UserRef;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;

/**
 * {@code /samskriv/kom-i-gang}: the next step for whoever reads it. First a team, for whoever administers a space that has
 * none; then a person, for whoever is in a team; and for everybody else what it is and whom to ask.
 */
public final class GettingStartedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient StartService starts;
    private final transient TeamService teams;
    private final transient MemberService members;
    private final transient PersonCardService persons;
    private final transient TeamFragment teamFragment;
    private final transient PersonFragment personFragment;
    private final transient CurrentUser currentUser;

    public GettingStartedServlet(
            PageResponder responder,
            StartService starts,
            TeamService teams,
            MemberService members,
            PersonCardService persons,
            TeamFragment teamFragment,
            PersonFragment personFragment,
            CurrentUser currentUser) {
        this.responder = responder;
        this.starts = starts;
        this.teams = teams;
        this.members = members;
        this.persons = persons;
        this.teamFragment = teamFragment;
        this.personFragment = personFragment;
        this.currentUser = currentUser;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:people", parameters -> next(parameters.id("team")));
    }

    private Drawn next(Optional<UUID> named) {
        List<UUID> in = starts.teamsOfReader();
        Optional<UUID> team = named.or(() -> in.stream().findFirst());
        if (team.isPresent()) {
            return aboutPerson(team.filter(in::contains).orElseThrow(ProblemException::notFound));
        }
        List<Space> free = starts.spacesToBeginIn();
        if (free.isEmpty()) {
            return teamFragment.whomToAsk();
        }
        return teamFragment.questions(free.stream()
                .map(space -> new OptionView(space.key(), space.name(), false))
                .toList());
    }

    private Drawn aboutPerson(UUID id) {
        Team team = teams.get(id).team();
        UserRef reader = currentUser.get();
        boolean first =
                persons.mine().stream().noneMatch(card -> card.person().team().equals(id));
        return personFragment.questions(team, members.of(id), reader, first);
    }
}
