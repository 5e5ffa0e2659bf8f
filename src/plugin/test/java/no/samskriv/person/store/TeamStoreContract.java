package no.samskriv.person.store;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.TEAM;
import static no.samskriv.person.SamplePersons.recoveryTeam;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.MemberRole;
import no.samskriv.person.Team;
import no.samskriv.person.TeamMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class TeamStoreContract {
    private StatementCounter statements;
    private TeamStore teams;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        teams = new TeamStore(Tables.emptied(database));
    }

    @Test
    void givesBackWhatWasPutIn() {
        Team withoutSpace = new Team(UUID.randomUUID(), "Team uten område", null, false);
        teams.insert(recoveryTeam());
        teams.insert(withoutSpace);

        assertThat(teams.find(TEAM)).contains(recoveryTeam());
        assertThat(teams.find(withoutSpace.id())).contains(withoutSpace);
    }

    @Test
    void findsNoTeamThatIsNotThere() {
        teams.insert(recoveryTeam());

        assertThat(teams.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void listsTheMembersInTheOrderTheyCame() {
        TeamMember coordinator = member(SOSIONOM_D, MemberRole.STAFF, MemberRole.COORDINATOR, MemberRole.LEADER);
        TeamMember peerWorker = member(ERFARING_C, MemberRole.PEER_WORKER);
        teams.insert(coordinator);
        teams.insert(new TeamMember(
                UUID.randomUUID(), UUID.randomUUID(), KOORDINATOR_A, Set.of(MemberRole.STAFF), "I et annet team"));
        teams.insert(peerWorker);

        assertThat(teams.members(TEAM)).containsExactly(coordinator, peerWorker);
    }

    @Test
    void needsOneStatementForAnyNumberOfMembers() {
        for (int i = 0; i < 20; i++) {
            teams.insert(member(new UserRef("key-" + i), MemberRole.STAFF));
        }
        statements.reset();

        assertThat(teams.members(TEAM)).hasSize(20);

        assertThat(statements.snapshot().app()).isOne();
    }

    private static TeamMember member(UserRef user, MemberRole... roles) {
        return new TeamMember(UUID.randomUUID(), TEAM, user, Set.of(roles), "Sosionom");
    }
}
