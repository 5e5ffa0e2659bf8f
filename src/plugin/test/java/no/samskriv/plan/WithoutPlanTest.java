package no.samskriv.plan;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.plan.SampleGoals.breakfast;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.entry.SampleEntries;
import no.samskriv.plan.signing.PlanHead;
import no.samskriv.plan.signing.PlanStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever has no plan, or does not want one, keeps everything else (INV-06). */
@ExtendWith(OnH2.class)
final class WithoutPlanTest {
    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A, SOSIONOM_D);
        site.add(breakfast());
        site.currentUser.signIn(KOORDINATOR_A);
    }

    /** A draft that nobody has begun is no plan; neither is one that was declined or closed. */
    @ParameterizedTest
    @EnumSource(
            value = PlanStatus.class,
            names = {"DRAFT", "DECLINED", "CLOSED", "ARCHIVED"})
    void keepsCoordinatorAndWorkersAndWhatTheyDo(PlanStatus status) {
        stands(status);

        TextInput ring = new TextInput("Ringe om bolig", Voice.SHARED, null, false);
        Responsible coordinator = Responsible.user(KOORDINATOR_A);
        NewAction action = new NewAction(null, ring, coordinator, SupportMode.FOR, null, ActionStatus.OPEN);
        Action done = site.actions.add(NORD, UUID.randomUUID(), action).entity();
        site.actions.change(
                done.id(), new ActionChange(Optional.of(ActionStatus.DONE), ActionTermsChange.NONE), done.revision());
        TextInput wish = new TextInput("Jeg vil bade.", Voice.PERSON, CaptureMode.TOGETHER, false);
        site.goals.add(NORD, UUID.randomUUID(), new NewGoal(GoalType.RECOVERY, GoalStatus.DREAM, wish));
        site.entries.add(NORD, EntryKind.WIN, UUID.randomUUID(), SampleEntries.full(EntryKind.WIN, null));

        Plan there = site.plans.planOf(NORD, Via.PAGE);
        assertThat(there.goals()).hasSize(2);
        assertThat(there.actions()).hasSize(1);
        assertThat(there.entries()).hasSize(1);
        assertThat(there.person().coordinator()).isEqualTo(KOORDINATOR_A);
        assertThat(there.circle().workers()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void whoReadsWhatDoesNotHangOnThePlan(PlanStatus status) {
        List<Boolean> before = openedTo(KOORDINATOR_A, SOSIONOM_D, FakeUsers.NORD, FakeUsers.FREMMED);

        stands(status);

        assertThat(openedTo(KOORDINATOR_A, SOSIONOM_D, FakeUsers.NORD, FakeUsers.FREMMED))
                .isEqualTo(before)
                .contains(true, false);
    }

    private void stands(PlanStatus status) {
        site.headStore.insert(new PlanHead(
                PlanHead.idOf(NORD), NORD, status, null, null, null, null, null, null, null, false, Revision.FIRST));
    }

    private List<Boolean> openedTo(UserRef... users) {
        return List.of(users).stream()
                .flatMap(user -> {
                    site.currentUser.signIn(user);
                    return List.of(Section.values()).stream()
                            .map(section -> site.access.allows(NORD, section, Verb.READ));
                })
                .toList();
    }
}
