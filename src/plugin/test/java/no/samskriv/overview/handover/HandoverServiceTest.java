package no.samskriv.overview.handover;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.overview.handover.HandoverSite.KOORDINATOR_B;
import static no.samskriv.overview.handover.HandoverSite.input;
import static no.samskriv.person.PersonDemo.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samskriv.Golden;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.person.Person;
import no.samskriv.person.StaffAssignment;
import no.samskriv.person.Task;
import no.samskriv.person.TaskKind;
import no.samskriv.plan.Action;
import no.samskriv.plan.PlanPart;
import no.samskriv.plan.Responsible;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Koordinator A hands Nord over to Koordinator B. */
@ExtendWith(OnH2.class)
final class HandoverServiceTest {
    private static final UUID ID = new UUID(5, 5);
    private static final Set<HandoverPoint> EVERYTHING = EnumSet.allOf(HandoverPoint.class);

    private HandoverSite all;
    private TestSite site;
    private HandoverService handovers;

    @BeforeEach
    void open(TestDatabase database) {
        all = new HandoverSite(database);
        site = all.site;
        handovers = all.handovers;
    }

    @Test
    void nothingMovesBeforeItIsDone() {
        List<Action> actions = site.actionStore.of(NORD);
        List<Task> tasks = site.taskStore.open(NORD);

        Handover begun = begin();
        handovers.change(ID, input(KOORDINATOR_A, false, null, EVERYTHING, all), begun.revision());

        assertThat(person().coordinator()).isEqualTo(KOORDINATOR_A);
        assertThat(site.actionStore.of(NORD)).isEqualTo(actions);
        assertThat(site.taskStore.open(NORD)).isEqualTo(tasks);
    }

    @Test
    void thenAllOfItMovesAtOnce() {
        assertThat(promisesOf(KOORDINATOR_A)).isNotEmpty();
        ready(false, Set.of());

        Handover done = handovers.finish(ID, new Revision(2));

        assertThat(done.status()).isEqualTo(HandoverStatus.DONE);
        assertThat(person().coordinator()).isEqualTo(KOORDINATOR_B);
        assertThat(promisesOf(KOORDINATOR_A)).isEmpty();
        assertThat(promisesOf(KOORDINATOR_B)).isNotEmpty();
        assertThat(site.taskStore.open(NORD)).extracting(Task::who).doesNotContain(KOORDINATOR_A);
        assertThat(site.personStore.assignments(NORD, KOORDINATOR_B)).anyMatch(each -> each.isActive(site.now.today()));
        assertThat(site.personStore.assignments(NORD, KOORDINATOR_A))
                .extracting(StaffAssignment::to)
                .containsExactly(site.now.today());
    }

    @Test
    void whatStaysWithTheOldOneStays() {
        UUID kept = promisesOf(KOORDINATOR_A).get(0).id();
        ready(true, Set.of(kept));

        handovers.finish(ID, new Revision(2));

        assertThat(promisesOf(KOORDINATOR_A)).extracting(Action::id).containsExactly(kept);
        assertThat(site.personStore.assignments(NORD, KOORDINATOR_A))
                .allMatch(each -> each.isActive(site.now.today().plusDays(1)));
    }

    @Test
    void itIsNotDoneBeforeItIsGoneThroughAndSomebodyTells() {
        begin();
        assertThat(Problems.of(() -> handovers.finish(ID, Revision.FIRST)))
                .isEqualTo(new Problem.RuleBroken("handover-nobody-tells"));

        handovers.change(ID, input(KOORDINATOR_A, false, null, EnumSet.of(HandoverPoint.TASKS), all), Revision.FIRST);

        assertThat(Problems.of(() -> handovers.finish(ID, new Revision(2))))
                .isEqualTo(new Problem.RuleBroken("handover-not-gone-through"));
        assertThat(person().coordinator()).isEqualTo(KOORDINATOR_A);
    }

    @Test
    void whoTellsIsOwedUntilThePersonKnows() {
        Handover begun = begin();

        handovers.change(ID, input(KOORDINATOR_A, false, null, Set.of(), all), begun.revision());
        assertThat(telling())
                .singleElement()
                .matches(task -> task.isOpen() && task.who().equals(KOORDINATOR_A));

        handovers.change(ID, input(KOORDINATOR_A, false, null, Set.of(HandoverPoint.TELLING), all), new Revision(2));
        assertThat(telling()).singleElement().matches(task -> !task.isOpen());
    }

    @Test
    void whatComesToNothingLeavesNothingToTell() {
        begin();
        handovers.change(ID, input(KOORDINATOR_A, false, null, Set.of(), all), Revision.FIRST);

        handovers.cancel(ID, new Revision(2));

        assertThat(telling()).isEmpty();
        assertThat(person().coordinator()).isEqualTo(KOORDINATOR_A);
        assertThat(Problems.of(() -> handovers.finish(ID, new Revision(3))))
                .isEqualTo(new Problem.RuleBroken("handover-over"));
        assertThat(handovers.begin(NORD, new UUID(5, 6), KOORDINATOR_B).isNew()).isTrue();
    }

    @Test
    void thePersonSaysWhatTheNewOneIsToKnowAndDecidesNothingElse() {
        begin();
        site.currentUser.signIn(FakeUsers.NORD);
        TextInput said = new TextInput("Ring etter klokka ti.", Voice.PERSON, CaptureMode.OWN_LOGIN, false);

        Handover after = handovers.change(ID, HandoverSite.words(said), Revision.FIRST);

        assertThat(after.words()).isNotNull().satisfies(words -> assertThat(words.text())
                .isEqualTo("Ring etter klokka ti."));
        assertThat(Problems.of(() -> handovers.finish(ID, new Revision(2)))).isInstanceOf(Problem.NotFound.class);
        assertThat(Problems.of(
                        () -> handovers.change(ID, input(KOORDINATOR_A, false, null, Set.of(), all), new Revision(2))))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void aLeaderWithoutAccessHandsOverAndReadsNothingOfIt() {
        ready(false, Set.of());
        site.currentUser.signIn(FakeUsers.NORD);
        handovers.change(
                ID,
                HandoverSite.words(new TextInput("Bare til B.", Voice.PERSON, CaptureMode.OWN_LOGIN, false)),
                new Revision(2));

        site.currentUser.signIn(LEDER);
        HandoverContent content = handovers.page(NORD);

        assertThat(content.open().orElseThrow().words()).isNull();
        assertThat(content.matters().promises()).isEmpty();
        assertThat(content.matters().consents()).isEmpty();
        assertThat(all.fragment.page(content).html()).doesNotContain("Bare til B.");
        handovers.finish(ID, new Revision(3));
        assertThat(promisesOf(KOORDINATOR_A)).isEmpty();
    }

    @Test
    void nobodyElseSeesThatThereIsAny() {
        begin();
        site.currentUser.signIn(FREMMED);

        assertThat(Problems.of(() -> handovers.page(NORD))).isInstanceOf(Problem.NotFound.class);
        assertThat(Problems.of(() -> handovers.get(ID))).isInstanceOf(Problem.NotFound.class);
        assertThat(Problems.of(() -> handovers.get(new UUID(6, 6)))).isInstanceOf(Problem.NotFound.class);
        assertThat(Problems.of(() -> handovers.begin(NORD, new UUID(5, 6), KOORDINATOR_B)))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void onlyACoordinatorOfTheTeamWhomThePersonHasNotKeptOut() {
        assertThat(Problems.of(() -> handovers.begin(NORD, ID, new UserRef("key-psykolog-f"))))
                .isEqualTo(Problems.invalid("to", "not-a-coordinator"));
        assertThat(Problems.of(() -> handovers.begin(NORD, ID, KOORDINATOR_A)))
                .isEqualTo(Problems.invalid("to", "not-a-coordinator"));

        site.currentUser.signIn(FakeUsers.NORD);
        all.blocks.block(NORD, new UUID(8, 8), KOORDINATOR_B);
        site.currentUser.signIn(KOORDINATOR_A);

        assertThat(handovers.page(NORD).others()).isEmpty();
        assertThat(Problems.of(this::begin)).isEqualTo(Problems.invalid("to", "not-a-coordinator"));
    }

    @Test
    void oneAtATimeAndSentTwiceIsOnce() {
        begin();

        assertThat(handovers.begin(NORD, ID, KOORDINATOR_B).isNew()).isFalse();
        assertThat(Problems.of(() -> handovers.begin(NORD, new UUID(5, 6), KOORDINATOR_B)))
                .isEqualTo(new Problem.RuleBroken("handover-open"));
    }

    @Test
    void thePlanSaysForTwoMonthsThatAnotherHasTakenOver() {
        HandedOverPart part = new HandedOverPart(handovers, site.templates, site.phrases, site.users);
        assertThat(part.draw(drawing())).isEmpty();
        ready(true, Set.of());
        assertThat(part.draw(drawing())).isEmpty();

        handovers.finish(ID, new Revision(2));

        assertThat(part.draw(drawing()))
                .contains("Koordinator B har overtatt som koordinator etter Koordinator A fra ");
    }

    @Test
    void eachReaderIsSpokenTo() {
        assertThat(page()).contains("Hvem skal overta som koordinator for Nord?");
        begin();
        Golden.assertSame("overview/handover-begun.html", page());
        handovers.change(ID, input(KOORDINATOR_A, true, null, EVERYTHING, all), Revision.FIRST);
        Golden.assertSame("overview/handover-ready.html", page());

        site.currentUser.signIn(FakeUsers.NORD);
        Golden.assertSame("overview/handover-own.html", page());
        site.currentUser.signIn(LEDER);
        Golden.assertSame("overview/handover-leader.html", page());
    }

    private PlanPart.Drawing drawing() {
        return new PlanPart.Drawing(site.plans.wholePlanOf(NORD, Via.PAGE), true, true, true);
    }

    private String page() {
        return all.fragment.page(handovers.page(NORD)).html();
    }

    private Handover begin() {
        return handovers.begin(NORD, ID, KOORDINATOR_B).entity();
    }

    private void ready(boolean stays, Set<UUID> kept) {
        begin();
        handovers.change(ID, input(KOORDINATOR_A, stays, kept, EVERYTHING, all), Revision.FIRST);
    }

    private Person person() {
        return site.personStore.find(NORD).orElseThrow();
    }

    private List<Action> promisesOf(UserRef worker) {
        return site.actionStore.of(NORD).stream()
                .filter(action -> action.responsible().equals(Responsible.user(worker)))
                .filter(action -> action.isWaitingFor(worker))
                .toList();
    }

    private List<Task> telling() {
        return site.taskStore.of(NORD).stream()
                .filter(task -> task.kind() == TaskKind.TELL_ABOUT_HANDOVER)
                .toList();
    }
}
