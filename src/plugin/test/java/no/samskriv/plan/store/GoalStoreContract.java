package no.samskriv.plan.store;

import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.drums;
import static no.samskriv.plan.SampleGoals.saying;
import static no.samskriv.plan.SampleGoals.voices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Goal;
import no.samskriv.plan.GoalStatus;
import no.samskriv.plan.SampleGoals;
import no.samskriv.storage.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class GoalStoreContract {
    private StatementCounter statements;
    private Texts texts;
    private GoalStore goals;
    private ActiveObjects ao;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
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

    /** Others save while somebody reads: words older than the revision beside them would let a late save pass. */
    @Test
    void readsTitlesAfterTheGoalsTheyBelongTo() {
        goals.insert(breakfast());
        VoiceText newer = drums().title();
        GoalStore interrupted = new GoalStore(
                (ActiveObjects) Proxy.newProxyInstance(
                        ActiveObjects.class.getClassLoader(),
                        new Class<?>[] {ActiveObjects.class},
                        (self, method, arguments) -> {
                            Object found = method.invoke(ao, arguments);
                            texts.put(NORD, breakfast().id(), "goal.title", newer);
                            return found;
                        }),
                texts);

        assertThat(interrupted.of(NORD)).extracting(goal -> goal.title().text()).containsExactly(newer.text());
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

        assertThat(goals.of(NORD)).containsExactly(breakfast(), drums());
        assertThat(goals.of(OST)).containsExactly(voices());
    }

    @Test
    void putsANewGoalLast() {
        assertThat(goals.nextOrder(NORD)).isEqualTo(1);

        goals.insert(drums());
        goals.insert(breakfast());

        assertThat(goals.nextOrder(NORD)).isEqualTo(drums().order() + 1);
        assertThat(goals.nextOrder(OST)).isEqualTo(1);
    }

    @Test
    void savesAStatusWithoutTouchingTheWords() {
        goals.insert(drums());
        Goal reached = changed(drums(), GoalStatus.REACHED, drums().title());

        goals.save(reached, Optional.empty());

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

        goals.save(reworded, Optional.of(words));

        assertThat(goals.of(NORD)).containsExactly(reworded);
        assertThat(texts.history(NORD, drums().id(), "goal.title")).containsExactly(drums().title(), words);
    }

    @Test
    void doesNotSaveAGoalThatIsNotThere() {
        assertThatThrownBy(() -> goals.save(drums(), Optional.empty())).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 200})
    void readsTwoTablesWithTwoStatementsHoweverManyGoals(int number) {
        for (int i = 1; i <= number; i++) {
            goals.insert(saying("Mål " + i, i));
        }
        statements.reset();

        assertThat(goals.of(NORD)).hasSize(number);

        assertThat(statements.snapshot().app()).isEqualTo(2);
    }

    private static Goal changed(Goal goal, GoalStatus status, VoiceText title) {
        return new Goal(
                goal.id(), goal.person(), goal.type(), status, title, goal.order(), goal.createdBy(), new Revision(2));
    }
}
