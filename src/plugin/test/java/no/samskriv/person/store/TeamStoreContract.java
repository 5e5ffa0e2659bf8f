package no.samskriv.person.store;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.TEAM;
import static no.samskriv.person.SamplePersons.recoveryTeam;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.MemberRole;
import no.samskriv.person.Team;
import no.samskriv.person.TeamMember;
import org.jspecify.annotations.Nullable;
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
        Team withoutSpace =
                new Team(UUID.randomUUID(), "🥁".repeat(255), null, null, null, null, false, Revision.FIRST);
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
        TeamMember elsewhere = in(UUID.randomUUID(), KOORDINATOR_A, null, MemberRole.STAFF);
        teams.insert(elsewhere);
        teams.insert(in(TEAM, KOORDINATOR_A, LocalDate.parse("2026-08-31"), MemberRole.STAFF));
        teams.insert(peerWorker);

        assertThat(teams.members(TEAM)).containsExactly(coordinator, peerWorker);
        assertThat(teams.memberships(KOORDINATOR_A)).containsExactly(elsewhere);
    }

    @Test
    void savesATeamAndTellsWhoHasASpace() {
        Team changed = new Team(TEAM, "Elvebyen", "RECO", DayOfWeek.FRIDAY, "+47 1", "Ombudet", true, new Revision(2));
        teams.insert(recoveryTeam());

        teams.save(changed);

        assertThat(teams.all()).containsExactly(changed);
        assertThat(teams.isInSpace("RECO")).isTrue();
        assertThat(teams.isInSpace("ANNET")).isFalse();
    }

    @Test
    void savesAMember() {
        TeamMember before = member(SOSIONOM_D, MemberRole.STAFF);
        TeamMember after = new TeamMember(
                before.id(),
                TEAM,
                SOSIONOM_D,
                Set.of(MemberRole.LEADER),
                null,
                80,
                before.from(),
                LocalDate.parse("2026-11-22"),
                new Revision(2));
        teams.insert(before);

        teams.save(after);

        assertThat(teams.findMember(before.id())).contains(after);
        assertThat(teams.members(TEAM)).isEmpty();
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
        return in(TEAM, user, null, roles);
    }

    private static TeamMember in(UUID team, UserRef user, @Nullable LocalDate to, MemberRole... roles) {
        LocalDate from = LocalDate.parse("2026-05-19");
        return new TeamMember(UUID.randomUUID(), team, user, Set.of(roles), "Sosionom", null, from, to, Revision.FIRST);
    }
}
