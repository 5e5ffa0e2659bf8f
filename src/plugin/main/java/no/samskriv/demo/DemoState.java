package no.samskriv.demo;

import java.util.List;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.Team;

/**
 * What there is of the demo.
 *
 * @param persons how many
 * @param shared whether somebody who is not the demo's belongs to one of its teams; that team stays
 * @param members who is in the teams: users of the wiki, which removes them itself
 */
record DemoState(int persons, List<Team> teams, boolean shared, List<UserRef> members) {
    /** Of the demo's first team; whoever removes the demo has seen it. */
    Revision revision() {
        return teams.stream().findFirst().map(Team::revision).orElse(Revision.FIRST);
    }

    boolean isNothing() {
        return persons == 0 && teams.isEmpty();
    }

    /** Whether there is anything to remove, and not only a team that stays. */
    boolean isRemovable() {
        return persons > 0 || teams.size() > (shared ? 1 : 0);
    }
}
