package no.samskriv.plan;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NOBODY;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.person.SamplePersons.ost;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.drums;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Voice;
import no.samskriv.plan.PlanService.Added;
import no.samskriv.storage.Change;
import no.samskriv.trust.LogEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class PlanServiceTest {
    private static final UUID ID = UUID.fromString("0c1d8a3e-9f00-4d11-8000-5a5a5a5a5a5a");
    private static final Revision SECOND = new Revision(2);

    private TestSite site;
    private PlanService plans;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        plans = site.plans;
        site.add(nord(), KOORDINATOR_A, SOSIONOM_D);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void givesThePlanOfAPerson() {
        site.add(drums(), breakfast());

        assertThat(plans.planOf(NORD)).isEqualTo(planOfNord(false, breakfast(), drums()));
    }

    @Test
    void knowsThePersonsOwnReading() {
        site.currentUser.signIn(FakeUsers.NORD);

        assertThat(plans.planOf(NORD)).isEqualTo(planOfNord(true));
    }

    @Test
    void writesDownThatSomebodyReadThePlan() {
        plans.planOf(NORD);

        assertThat(site.accessLog.of(NORD)).contains(read(Section.PLAN), read(Section.PERSON));
    }

    @Test
    void writesDownThatSomebodyReadAGoal() {
        site.add(drums());

        plans.goal(drums().id());

        assertThat(site.accessLog.of(NORD)).containsExactly(read(Section.PLAN));
    }

    @Test
    void addsAGoalLast() {
        site.add(breakfast());

        Added added = add(ID, "Jeg vil sove. 🥁");

        assertThat(added.isNew()).isTrue();
        Goal goal = added.goal();
        assertThat(goal.order()).isEqualTo(breakfast().order() + 1);
        assertThat(goal.revision()).isEqualTo(Revision.FIRST);
        assertThat(goal.createdBy()).isEqualTo(KOORDINATOR_A);
        assertThat(goal.title())
                .isEqualTo(SampleGoals.words(
                        "Jeg vil sove. 🥁", "nb", CaptureMode.TOGETHER, KOORDINATOR_A, "2026-11-22T10:00:00Z"));
        assertThat(plans.planOf(NORD)).isEqualTo(planOfNord(false, breakfast(), goal));
    }

    @Test
    void keepsTheHistoryOfAGoal() {
        add(ID, "Jeg vil sove.");
        plans.changeGoal(
                ID, new GoalChange(together("Jeg vil sove godt."), Optional.of(GoalStatus.REACHED)), Revision.FIRST);

        assertThat(site.changes.historyOf(ID))
                .containsExactly(
                        new Change(NORD, ID, "GOAL", Revision.FIRST, KOORDINATOR_A, site.now.instant(), ""),
                        new Change(NORD, ID, "GOAL", SECOND, KOORDINATOR_A, site.now.instant(), "title,status"));
    }

    @Test
    void writesDownThatSomebodyWrote() {
        add(ID, "Jeg vil sove.");

        assertThat(site.accessLog.of(NORD)).extracting(LogEntry::verb).contains(Verb.WRITE);
    }

    @Test
    void takesWordsInThePersonsVoiceOnly() {
        TextInput ours = new TextInput("Økt mestring", Voice.PROFESSIONAL, null, false);
        NewGoal goal = new NewGoal(GoalType.RECOVERY, GoalStatus.IN_PROGRESS, ours);

        assertThat(Problems.of(() -> plans.addGoal(NORD, ID, goal)))
                .isEqualTo(Problems.invalid("title.voice", "not-a-choice", "PERSON"));
    }

    @Test
    void takesThePersonsOwnWordsFromTheirOwnLogin() {
        site.currentUser.signIn(FakeUsers.NORD);

        assertThat(plans.addGoal(NORD, ID, newGoal(own("Jeg vil sove.", CaptureMode.OWN_LOGIN)))
                        .goal()
                        .title()
                        .capturedBy())
                .isEqualTo(FakeUsers.NORD);
        assertThat(Problems.of(() -> add(UUID.randomUUID(), "Jeg vil sove.")))
                .isEqualTo(Problems.invalid("title.mode", "mode-own-login"));
    }

    @Test
    void doesNotLetAWorkerWriteAsThePerson() {
        assertThat(Problems.of(() -> plans.addGoal(NORD, ID, newGoal(own("Jeg vil sove.", CaptureMode.OWN_LOGIN)))))
                .isEqualTo(Problems.invalid("title.mode", "mode-not-own-login"));
    }

    @Test
    void remembersThePersonsLanguageNotTheWriters() {
        site.add(ost(), KOORDINATOR_A);

        assertThat(plans.addGoal(OST, ID, newGoal("Eg vil sove."))
                        .goal()
                        .title()
                        .language())
                .hasToString("nn");
    }

    @Test
    void hasRoomForTheLongestTitleAndNoMore() {
        String longest = "🥁".repeat(Goal.TITLE_LIMIT);

        assertThat(add(ID, longest).goal().title().text()).isEqualTo(longest);
        assertThat(plans.goal(ID).title().text()).isEqualTo(longest);
        assertThat(Problems.of(() -> add(UUID.randomUUID(), longest + "!")))
                .isEqualTo(Problems.invalid("title.text", "too-long", "450"));
    }

    @Test
    void savesNothingOfWhatFails() {
        assertThatThrownBy(() -> site.inTransaction.run(() -> {
                    add(ID, "Jeg vil sove.");
                    throw new IllegalStateException("later");
                }))
                .hasMessage("later");

        assertThat(site.goalStore.of(NORD)).isEmpty();
        assertThat(site.texts.history(NORD, ID, "goal.title")).isEmpty();
        assertThat(site.changes.historyOf(ID)).isEmpty();
        assertThat(site.accessLog.of(NORD)).isEmpty();
    }

    @Test
    void savesNothingOfWhatIsRefused() {
        assertThat(Problems.of(() -> add(ID, " "))).isInstanceOf(Problem.Invalid.class);

        assertThat(site.changes.historyOf(ID)).isEmpty();
        assertThat(site.accessLog.of(NORD)).isEmpty();
    }

    @Test
    void findsNothingForAStranger() {
        site.add(drums());
        site.currentUser.signIn(FakeUsers.FREMMED);

        assertNothingFor(NORD, drums().id());
    }

    @Test
    void findsNothingThatIsNotThere() {
        assertNothingFor(NOBODY, UUID.randomUUID());
    }

    private void assertNothingFor(PersonRef person, UUID goal) {
        GoalChange change = new GoalChange(Optional.empty(), Optional.of(GoalStatus.REACHED));

        assertThat(Problems.of(() -> plans.planOf(person))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> plans.goal(goal))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> plans.addGoal(person, ID, newGoal("Hei")))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> plans.changeGoal(goal, change, Revision.FIRST)))
                .isEqualTo(new Problem.NotFound());
        assertThat(site.accessLog.of(person)).isEmpty();
    }

    private LogEntry read(Section section) {
        return new LogEntry(NORD, KOORDINATOR_A, Verb.READ, section, "ASSIGNMENT", site.now.instant());
    }

    private Added add(UUID id, String text) {
        return plans.addGoal(NORD, id, newGoal(text));
    }

    private static NewGoal newGoal(String text) {
        return newGoal(own(text, CaptureMode.TOGETHER));
    }

    private static NewGoal newGoal(TextInput title) {
        return new NewGoal(GoalType.RECOVERY, GoalStatus.IN_PROGRESS, title);
    }

    private static Optional<TextInput> together(String text) {
        return Optional.of(own(text, CaptureMode.TOGETHER));
    }

    private static TextInput own(String text, CaptureMode mode) {
        return new TextInput(text, Voice.PERSON, mode, false);
    }

    private static Plan planOfNord(boolean own, Goal... goals) {
        return new Plan(nord(), List.of(goals), true, own);
    }
}
