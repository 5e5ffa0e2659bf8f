package no.samskriv.plan.store;

import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.drums;
import static no.samskriv.plan.SampleGoals.voices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Goal;
import no.samskriv.plan.GoalStatus;
import no.samskriv.plan.SampleGoals;
import no.samskriv.storage.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class GoalStoreContract {
    private Texts texts;
    private GoalStore goals;
    private ActiveObjects ao;

    @BeforeEach
    void connect(TestDatabase database) {
        ao = Tables.emptied(database);
        texts = new Texts(ao);
        goals = new GoalStore(ao, texts);
    }

    @Test
    void givesBackWhatWasPutIn() {
        goals.insert(breakfast());
        goals.insert(voices());

        assertThat(goals.find(breakfast().id())).contains(breakfast());
        assertThat(goals.find(voices().id())).contains(voices());
    }

    @Test
    void findsNoGoalThatIsNotThere() {
        goals.insert(breakfast());

        assertThat(goals.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void listsAPersonsGoalsInThePersonsOrder() {
        goals.insert(drums());
        goals.insert(voices());
        goals.insert(breakfast());

        assertThat(listed(NORD)).containsExactly(breakfast(), drums());
        assertThat(listed(OST)).containsExactly(voices());
    }

    @Test
    void putsANewGoalLast() {
        goals.insert(drums());
        goals.insert(breakfast());

        assertThat(goals.nextOrder(NORD)).isGreaterThan(drums().order());
    }

    @Test
    void savesAStatusWithoutTouchingTheWords() {
        goals.insert(drums());
        Goal reached = changed(drums(), GoalStatus.REACHED, drums().title());

        goals.save(drums(), reached);

        assertThat(goals.find(drums().id())).contains(reached);
        assertThat(texts.history(NORD, drums().id(), "goal.title")).containsExactly(drums().title());
    }

    @Test
    void savesNewWordsAndKeepsTheFormer() {
        goals.insert(drums());
        VoiceText words = SampleGoals.words(
                "Jeg vil spille trommer på fredager. 🥁",
                "nb",
                CaptureMode.OWN_LOGIN,
                FakeUsers.NORD,
                "2026-11-22T10:00:00Z");
        Goal reworded = changed(drums(), GoalStatus.DREAM, words);

        goals.save(drums(), reworded);

        assertThat(listed(NORD)).containsExactly(reworded);
        assertThat(texts.history(NORD, drums().id(), "goal.title")).containsExactly(drums().title(), words);
    }

    @Test
    void doesNotSaveAGoalThatIsNotThere() {
        assertThatThrownBy(() -> goals.save(drums(), drums())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void movesAGoalBeforeAnotherHoweverOften() {
        goals.insert(breakfast());
        goals.insert(drums());
        Goal first = breakfast();
        Goal second = drums();

        for (int i = 0; i < 40; i++) {
            int order = goals.orderBefore(NORD, second.id(), first.id());
            Goal moved = goals.find(second.id()).orElseThrow();
            goals.save(moved, at(moved, order));
            assertThat(listed(NORD)).extracting(Goal::id).containsExactly(second.id(), first.id());
            Goal swap = first;
            first = second;
            second = swap;
        }
    }

    @Test
    void putsAGoalLastThatIsToStandBeforeNone() {
        goals.insert(breakfast());
        goals.insert(drums());

        assertThat(goals.orderBefore(NORD, breakfast().id(), UUID.randomUUID())).isGreaterThan(drums().order());
    }

    private static Goal at(Goal goal, int order) {
        return new Goal(
                goal.id(),
                goal.person(),
                goal.type(),
                goal.status(),
                goal.title(),
                goal.why(),
                order,
                goal.removed(),
                goal.createdBy(),
                goal.revision().next());
    }

    private List<Goal> listed(PersonRef person) {
        return PlanStore.over(ao, texts).of(person).goals();
    }

    private static Goal changed(Goal goal, GoalStatus status, VoiceText title) {
        return SampleGoals.changed(goal, status, title, new Revision(2));
    }
}
