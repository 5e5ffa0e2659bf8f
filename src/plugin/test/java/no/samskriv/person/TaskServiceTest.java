package no.samskriv.person;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Grant;
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
final class TaskServiceTest {
    private static final LocalDate DUE = LocalDate.parse("2026-11-25");

    private People people;
    private TaskService tasks;

    @BeforeEach
    void open(TestDatabase database) {
        people = People.withNord(database);
        tasks = people.site.tasks;
    }

    @Test
    void whatIsOwedIsSeenByThePersonAndThoseWhoWorkWithThem() {
        Task task = owed(KOORDINATOR_A, TaskKind.TELL_ABOUT_EMERGENCY);

        for (UserRef user : new UserRef[] {KOORDINATOR_A, SOSIONOM_D, LEDER, FakeUsers.NORD}) {
            people.signIn(user);
            assertThat(tasks.of(NORD)).containsExactly(task);
        }
        people.signIn(FREMMED);
        assertThat(Problems.of(() -> tasks.of(NORD))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> tasks.get(task.id()))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void aTaskIsDoneAndUndone() {
        Task task = owed(KOORDINATOR_A, TaskKind.TELL_ABOUT_EMERGENCY);
        people.signIn(SOSIONOM_D);

        Task done = tasks.change(task.id(), true, Revision.FIRST);
        assertThat(done.doneBy()).isEqualTo(SOSIONOM_D);
        assertThat(done.doneAt()).isEqualTo(people.site.now.instant());
        Task undone = tasks.change(task.id(), false, done.revision());

        assertThat(undone.isOpen()).isTrue();
        assertThat(people.site.changes.historyOf(task.id())).hasSize(3);
    }

    @Test
    void thePersonSeesItAndDoesNotAnswerForIt() {
        Task task = owed(KOORDINATOR_A, TaskKind.TELL_ABOUT_EMERGENCY);
        people.signIn(FakeUsers.NORD);

        assertThat(Problems.of(() -> tasks.change(task.id(), true, Revision.FIRST)))
                .isEqualTo(new Problem.NotFound());
    }

    @Test
    void whoeverComesSecondIsToldSo() {
        Task task = owed(KOORDINATOR_A, TaskKind.TELL_ABOUT_EMERGENCY);
        tasks.change(task.id(), true, Revision.FIRST);

        assertThat(Problems.of(() -> tasks.change(task.id(), true, Revision.FIRST)))
                .isEqualTo(new Problem.Stale(null));
    }

    @Test
    void whatIsDoneElsewhereIsNotTickedOff() {
        Task task = owed(KOORDINATOR_A, TaskKind.REVIEW_EMERGENCY);

        assertThat(Problems.of(() -> tasks.change(task.id(), true, Revision.FIRST)))
                .isEqualTo(new Problem.RuleBroken("task-done-elsewhere"));
    }

    @Test
    void aWorkerSeesWhatTheyOweAndNothingThatIsDone() {
        Task open = owed(KOORDINATOR_A, TaskKind.TELL_ABOUT_EMERGENCY);
        Task done = owed(KOORDINATOR_A, TaskKind.TELL_ABOUT_EMERGENCY);
        owed(SOSIONOM_D, TaskKind.TELL_ABOUT_EMERGENCY);
        tasks.change(done.id(), true, Revision.FIRST);

        assertThat(tasks.mine()).containsExactly(open);
    }

    @Test
    void whoeverStandsInSeesWhatAnAbsentColleagueOwesWhileTheyAreAway() {
        Task task = owed(KOORDINATOR_A, TaskKind.TELL_ABOUT_EMERGENCY);
        people.members.change(
                people.memberOf(KOORDINATOR_A).id(), away(SOSIONOM_D, "2026-11-23", "2026-11-24"), Revision.FIRST);
        people.signIn(SOSIONOM_D);

        people.site.now.set("2026-11-22T12:00:00Z");
        assertThat(tasks.mine()).isEmpty();
        people.site.now.set("2026-11-23T12:00:00Z");
        assertThat(tasks.mine()).containsExactly(task);
        people.site.now.set("2026-11-25T12:00:00Z");
        assertThat(tasks.mine()).isEmpty();
    }

    @Test
    void theMemberAndTheLeaderSayWhoTakesOverAndNobodyElse() {
        UUID coordinator = people.memberOf(KOORDINATOR_A).id();
        MemberChange away = away(SOSIONOM_D, "2026-11-23", "2026-11-24");

        people.signIn(SOSIONOM_D);
        assertThat(Problems.of(() -> people.members.change(coordinator, away, Revision.FIRST)))
                .isEqualTo(new Problem.NotFound());
        people.signIn(KOORDINATOR_A);
        TeamMember said = people.members.change(coordinator, away, Revision.FIRST);
        people.signIn(LEDER);
        TeamMember back = people.members.change(
                coordinator,
                new MemberChange(Optional.empty(), Patch.absent(), Patch.absent(), Patch.to(null)),
                said.revision());

        assertThat(back.standIn()).isNull();
    }

    @Test
    void onlyAColleagueTakesOver() {
        UUID coordinator = people.memberOf(KOORDINATOR_A).id();

        for (UserRef user : new UserRef[] {FREMMED, KOORDINATOR_A}) {
            assertThat(Problems.of(() ->
                            people.members.change(coordinator, away(user, "2026-11-23", "2026-11-24"), Revision.FIRST)))
                    .isInstanceOf(Problem.Invalid.class);
        }
    }

    private static MemberChange away(UserRef user, String from, String to) {
        return new MemberChange(
                Optional.empty(),
                Patch.absent(),
                Patch.absent(),
                Patch.to(new TeamMember.StandIn(user, LocalDate.parse(from), LocalDate.parse(to))));
    }

    private Task owed(UserRef who, TaskKind kind) {
        people.signIn(KOORDINATOR_A);
        return people.site.inTransaction.call(() -> {
            Grant grant = people.site.access.require(NORD, Section.PLAN, Verb.WRITE);
            return tasks.owe(grant, kind, UUID.randomUUID(), who, DUE);
        });
    }
}
