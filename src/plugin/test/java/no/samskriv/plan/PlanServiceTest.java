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
import java.util.Set;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.person.Circle;
import no.samskriv.person.StaffAssignment;
import no.samskriv.plan.signing.PlanHead;
import no.samskriv.storage.Change;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;
import no.samskriv.trust.Ground;
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
    private GoalService goals;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        plans = site.plans;
        goals = site.goals;
        site.add(nord(), KOORDINATOR_A, SOSIONOM_D);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void givesThePlanOfAPerson() {
        site.add(drums(), breakfast());

        assertThat(plans.planOf(NORD, Via.PAGE)).isEqualTo(planOfNord(KOORDINATOR_A, false, breakfast(), drums()));
    }

    @Test
    void knowsThePersonsOwnReading() {
        site.currentUser.signIn(FakeUsers.NORD);

        assertThat(plans.planOf(NORD, Via.PAGE)).isEqualTo(planOfNord(FakeUsers.NORD, true));
    }

    @Test
    void tellsWhoIsAroundThePerson() {
        assertThat(plans.planOf(NORD, Via.PAGE).circle().workers())
                .extracting(StaffAssignment::user)
                .containsExactly(KOORDINATOR_A, SOSIONOM_D);
    }

    @Test
    void writesDownThatSomebodyReadThePlan() {
        plans.planOf(NORD, Via.PAGE);

        assertThat(site.accessLog.of(NORD)).containsExactly(read(Section.PLAN));
    }

    @Test
    void writesDownThatSomebodyReadAGoal() {
        site.add(drums());

        goals.get(drums().id());

        assertThat(site.accessLog.of(NORD)).containsExactly(read(drums().id(), Via.FRAGMENT));
    }

    @Test
    void addsAGoalLast() {
        site.add(breakfast());

        Added<Goal> added = add(ID, "Jeg vil sove. 🥁");

        assertThat(added.isNew()).isTrue();
        Goal goal = added.entity();
        assertThat(goal.order()).isGreaterThan(breakfast().order());
        assertThat(goal.revision()).isEqualTo(Revision.FIRST);
        assertThat(goal.createdBy()).isEqualTo(KOORDINATOR_A);
        assertThat(goal.title())
                .isEqualTo(SampleGoals.words(
                        "Jeg vil sove. 🥁", "nb", CaptureMode.TOGETHER, KOORDINATOR_A, "2026-11-22T10:00:00Z"));
        assertThat(plans.planOf(NORD, Via.PAGE)).isEqualTo(planOfNord(KOORDINATOR_A, false, breakfast(), goal));
    }

    @Test
    void keepsTheHistoryOfAGoal() {
        add(ID, "Jeg vil sove.");
        goals.change(
                ID, new GoalChange(together("Jeg vil sove godt."), Optional.of(GoalStatus.REACHED)), Revision.FIRST);

        Subject subject = new Subject(NORD, ID, "GOAL");
        assertThat(site.changes.historyOf(ID))
                .containsExactly(
                        new Change(
                                subject,
                                SECOND,
                                KOORDINATOR_A,
                                site.now.instant(),
                                List.of(
                                        FieldChange.ofText("title"),
                                        FieldChange.ofValue("status", GoalStatus.IN_PROGRESS, GoalStatus.REACHED))),
                        new Change(subject, Revision.FIRST, KOORDINATOR_A, site.now.instant(), List.of()));
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

        assertThat(Problems.of(() -> goals.add(NORD, ID, goal)))
                .isEqualTo(Problems.invalid("title.voice", "not-a-choice", "PERSON"));
    }

    @Test
    void takesThePersonsOwnWordsFromTheirOwnLogin() {
        site.currentUser.signIn(FakeUsers.NORD);

        assertThat(goals.add(NORD, ID, newGoal(own("Jeg vil sove.", CaptureMode.OWN_LOGIN)))
                        .entity()
                        .title()
                        .capturedBy())
                .isEqualTo(FakeUsers.NORD);
        assertThat(Problems.of(() -> add(UUID.randomUUID(), "Jeg vil sove.")))
                .isEqualTo(Problems.invalid("title.mode", "mode-own-login"));
    }

    @Test
    void doesNotLetAWorkerWriteAsThePerson() {
        assertThat(Problems.of(() -> goals.add(NORD, ID, newGoal(own("Jeg vil sove.", CaptureMode.OWN_LOGIN)))))
                .isEqualTo(Problems.invalid("title.mode", "mode-not-own-login"));
    }

    @Test
    void remembersThePersonsLanguageNotTheWriters() {
        site.add(ost(), KOORDINATOR_A);

        assertThat(goals.add(OST, ID, newGoal("Eg vil sove.")).entity().title().language())
                .hasToString("nn");
    }

    @Test
    void hasRoomForTheLongestTitleAndNoMore() {
        String longest = "🥁".repeat(Goal.TITLE_LIMIT);

        assertThat(add(ID, longest).entity().title().text()).isEqualTo(longest);
        assertThat(goals.get(ID).title().text()).isEqualTo(longest);
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

        assertThat(site.planStore.of(NORD).goals()).isEmpty();
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

        assertThat(Problems.of(() -> plans.planOf(person, Via.PAGE))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> goals.get(goal))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> goals.add(person, ID, newGoal("Hei")))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> goals.change(goal, change, Revision.FIRST)))
                .isEqualTo(new Problem.NotFound());
        assertThat(site.accessLog.of(person)).allMatch(LogEntry::isRefused);
    }

    private LogEntry read(Section section) {
        return read(NORD.value(), section, Via.PAGE);
    }

    private LogEntry read(UUID thing, Via via) {
        return read(thing.toString(), Section.PLAN, via);
    }

    private LogEntry read(String asked, Section section, Via via) {
        return new LogEntry(
                asked,
                Optional.of(NORD),
                KOORDINATOR_A,
                Verb.READ,
                List.of(section),
                Ground.ASSIGNMENT,
                null,
                via,
                site.now.instant());
    }

    private Added<Goal> add(UUID id, String text) {
        return goals.add(NORD, id, newGoal(text));
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

    private Plan planOfNord(UserRef reader, boolean own, Goal... goals) {
        Set<Section> all = Set.of(Section.PLAN, Section.GOALS, Section.ACTIONS);
        Grant grant = new Grant(NORD, reader, all, all, own, false);
        Circle circle = site.persons.circleOf(grant);
        return new Plan(
                nord(),
                grant,
                circle,
                List.of(goals),
                List.of(),
                List.of(),
                List.of(),
                PlanHead.nothingYet(NORD),
                List.of(),
                null,
                List.of());
    }
}
