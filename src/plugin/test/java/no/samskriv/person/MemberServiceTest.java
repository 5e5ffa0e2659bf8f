package no.samskriv.person;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.TEAM;
import static no.samskriv.person.SamplePersons.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class MemberServiceTest {
    private static final UUID ID = UUID.fromString("0c1d8a3e-9f00-4d11-8000-5a5a5a5a5a5a");

    private People people;

    @BeforeEach
    void open(TestDatabase database) {
        people = People.withNord(database);
        people.signIn(LEDER);
    }

    @Test
    void whoeverComesInSeesThePagesOfTheTeamsPersons() {
        add(ERFARING_C);

        assertThat(readers()).containsExactlyInAnyOrder(LEDER, KOORDINATOR_A, SOSIONOM_D, ERFARING_C, FakeUsers.NORD);
        people.signIn(ERFARING_C);
        assertThat(people.site.access.allows(NORD, Section.PERSON, Verb.READ)).isFalse();
    }

    @Test
    void whoeverLeavesSeesThemNoMoreAndWorksWithNobody() {
        people.members.remove(people.memberOf(SOSIONOM_D).id(), Revision.FIRST);

        assertThat(readers()).containsExactlyInAnyOrder(LEDER, KOORDINATOR_A, FakeUsers.NORD);
        assertThat(people.assignmentOf(SOSIONOM_D).isActive(people.site.now.today()))
                .isFalse();
        assertThat(people.site.changes.historyOf(people.assignmentOf(SOSIONOM_D).id()))
                .hasSize(2);
        people.signIn(SOSIONOM_D);
        assertThat(people.site.access.allows(NORD, Section.ASSIGNMENTS, Verb.READ))
                .isFalse();
        assertThat(Problems.of(() -> people.members.of(TEAM))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void aCoordinatorStaysUntilThereIsAnother() {
        assertThat(Problems.of(() ->
                        people.members.remove(people.memberOf(KOORDINATOR_A).id(), Revision.FIRST)))
                .isEqualTo(new Problem.RuleBroken("coordinator-stays"));
        assertThat(people.memberOf(KOORDINATOR_A).isCurrent()).isTrue();
    }

    @Test
    void theLastLeaderStays() {
        TeamMember leader = people.memberOf(LEDER);
        MemberChange asStaff = roles(MemberRole.STAFF);

        assertThat(Problems.of(() -> people.members.remove(leader.id(), Revision.FIRST)))
                .isEqualTo(new Problem.RuleBroken("last-leader"));
        assertThat(Problems.of(() -> people.members.change(leader.id(), asStaff, Revision.FIRST)))
                .isEqualTo(new Problem.RuleBroken("last-leader"));

        people.members.change(people.memberOf(SOSIONOM_D).id(), roles(MemberRole.LEADER), Revision.FIRST);
        people.members.change(leader.id(), asStaff, Revision.FIRST);
        assertThat(people.memberOf(LEDER).isLeader()).isFalse();
    }

    @Test
    void takesNobodyInTwice() {
        assertThat(Problems.of(() -> add(SOSIONOM_D))).isEqualTo(new Problem.RuleBroken("already-member"));
    }

    @Test
    void takesInOnceWhatIsSentTwice() {
        Added<TeamMember> first = add(ERFARING_C);

        assertThat(add(ERFARING_C)).isEqualTo(new Added<>(first.entity(), false));
    }

    @Test
    void refusesAChangeThatIsLate() {
        UUID id = people.memberOf(SOSIONOM_D).id();
        people.members.change(id, roles(MemberRole.PEER_WORKER), Revision.FIRST);

        assertThat(Problems.of(() -> people.members.change(id, roles(MemberRole.STAFF), Revision.FIRST)))
                .isEqualTo(new Problem.Stale(null));
        assertThat(Problems.of(() -> people.members.remove(id, Revision.FIRST))).isEqualTo(new Problem.Stale(null));
    }

    @Test
    void membersReadAndDoNotChange() {
        people.signIn(SOSIONOM_D);

        assertThat(people.members.of(TEAM)).hasSize(3);
        assertThat(Problems.of(() -> add(ERFARING_C))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(
                        () -> people.members.remove(people.memberOf(LEDER).id(), Revision.FIRST)))
                .isEqualTo(new Problem.NotFound());
    }

    @Test
    void whoeverAdministersTheSpaceChangesAndAStrangerSeesNothing() {
        people.site.spaces.add(SamplePersons.SPACE, "Recoveryteamet", FakeUsers.ADMIN);
        people.signIn(FakeUsers.ADMIN);
        add(ERFARING_C);
        people.signIn(FREMMED);

        assertThat(Problems.of(() -> people.members.of(TEAM))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> people.members.get(ID))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void leavesThePageAloneWhenSomethingGoesWrong() {
        people.add(member(ERFARING_C, MemberRole.STAFF));

        assertThat(Problems.of(() -> add(ERFARING_C))).isEqualTo(new Problem.RuleBroken("already-member"));

        assertThat(readers()).doesNotContain(ERFARING_C);
    }

    private Added<TeamMember> add(UserRef user) {
        return people.members.add(TEAM, ID, new NewMember(user, Set.of(MemberRole.STAFF), "Miljøarbeider", 80));
    }

    private static MemberChange roles(MemberRole role) {
        return new MemberChange(Optional.of(Set.of(role)), Patch.absent(), Patch.absent(), Patch.absent());
    }

    private Set<UserRef> readers() {
        return people.site.personPages.readers(PAGE_OF_NORD).orElseThrow();
    }
}
