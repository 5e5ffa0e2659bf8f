package no.samskriv.person;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.OncePerRequest;
import no.samskriv.kernel.Spaces;
import no.samskriv.kernel.Spaces.Space;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.store.TeamStore;

/** What the reader's next step is: it stands in the header of every page, so each answer is one statement or two. */
public final class StartService {
    private final TeamStore teams;
    private final Spaces spaces;
    private final InTransaction inTransaction;
    private final CurrentUser currentUser;
    private final OncePerRequest once;

    public StartService(
            TeamStore teams, Spaces spaces, InTransaction inTransaction, CurrentUser currentUser, OncePerRequest once) {
        this.teams = teams;
        this.spaces = spaces;
        this.inTransaction = inTransaction;
        this.currentUser = currentUser;
        this.once = once;
    }

    /** The teams the reader is in; none for an anonymous reader. */
    public List<UUID> teamsOfReader() {
        return currentUser.find().map(this::teamsOf).orElse(List.of());
    }

    private List<UUID> teamsOf(UserRef user) {
        return once.get(
                "teams of " + user,
                () -> inTransaction.call(() ->
                        teams.memberships(user).stream().map(TeamMember::team).toList()));
    }

    /** Whether the reader administers a space and is in no team. */
    public boolean mayReaderBegin() {
        return teamsOfReader().isEmpty()
                && currentUser
                        .find()
                        .map(user -> !spaces.administeredBy(user).isEmpty())
                        .orElse(false);
    }

    /** The spaces the reader administers that have no team yet, by name. */
    public List<Space> spacesToBeginIn() {
        List<Space> administered = spaces.administeredBy(currentUser.get());
        Set<String> taken = inTransaction.call(
                () -> teams.all().stream().map(Team::spaceKey).collect(Collectors.toSet()));
        return administered.stream()
                .filter(space -> !taken.contains(space.key()))
                .toList();
    }
}
