package no.samskriv.plan.store;

import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.plan.SampleActions.application;
import static no.samskriv.plan.SampleActions.breakfastTogether;
import static no.samskriv.plan.SampleActions.ringRehearsal;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.drums;
import static no.samskriv.plan.SampleGoals.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionStatus;
import no.samskriv.plan.Comment;
import no.samskriv.plan.Goal;
import no.samskriv.plan.GoalStatus;
import no.samskriv.plan.GoalType;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.SupportMode;
import no.samskriv.storage.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class PlanStoreContract {
    private StatementCounter statements;
    private ActiveObjects ao;
    private Texts texts;
    private GoalStore goals;
    private ActionStore actions;
    private CommentStore comments;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        ao = Tables.emptied(database);
        texts = new Texts(ao);
        goals = new GoalStore(ao, texts);
        actions = new ActionStore(ao, texts);
        comments = new CommentStore(ao, texts);
    }

    @Test
    void givesBackEverythingOnAPlan() {
        goals.insert(breakfast());
        actions.insert(breakfastTogether());
        actions.insert(application());
        actions.insert(ringRehearsal());
        comments.insert(comment());

        PlanStore.Content content = plans().of(NORD);

        assertThat(content.goals()).containsExactly(breakfast());
        assertThat(content.actions()).containsExactly(breakfastTogether(), application(), ringRehearsal());
        assertThat(content.comments()).containsExactly(comment());
    }

    @Test
    void putsWhatThePersonWantsBeforeWhatTheServiceWants() {
        goals.insert(ours());
        goals.insert(drums());
        goals.insert(breakfast());

        assertThat(plans().of(NORD).goals()).containsExactly(breakfast(), drums(), ours());
    }

    @Test
    void leavesOutWhatWasTakenOffThePlan() {
        actions.insert(application());
        comments.insert(comment());
        Action gone = changed(application(), null, ActionStatus.OPEN, true);

        actions.save(application(), gone);
        comments.save(comment(), withdrawn());

        assertThat(plans().of(NORD).actions()).isEmpty();
        assertThat(plans().of(NORD).comments()).isEmpty();
        assertThat(actions.find(application().id())).contains(gone);
        assertThat(comments.find(comment().id())).contains(withdrawn());
    }

    @Test
    void savesWhatChangesInAnAction() {
        actions.insert(application());
        Action after = changed(application(), breakfast().id(), ActionStatus.DONE, false);

        actions.save(application(), after);

        assertThat(actions.find(application().id())).contains(after);
        assertThat(texts.history(NORD, application().id(), ActionStore.TITLE)).hasSize(1);
    }

    @Test
    void putsANewActionLast() {
        actions.insert(ringRehearsal());

        assertThat(actions.nextOrder(NORD)).isGreaterThan(ringRehearsal().order());
    }

    @Test
    void doesNotSaveWhatIsNotThere() {
        assertThatThrownBy(() -> actions.save(application(), application())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> comments.save(comment(), comment())).isInstanceOf(IllegalStateException.class);
    }

    /** Others save while somebody reads: words older than the revision beside them would let a late save pass. */
    @Test
    void readsTitlesAfterTheGoalsTheyBelongTo() {
        goals.insert(breakfast());
        VoiceText newer = drums().title();
        ActiveObjects interrupted = (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (self, method, arguments) -> {
                    Object found = method.invoke(ao, arguments);
                    texts.put(NORD, breakfast().id(), GoalStore.TITLE, newer, Revision.FIRST);
                    return found;
                });
        Texts laterTexts = new Texts(interrupted);
        PlanStore plans = PlanStore.over(interrupted, laterTexts);

        assertThat(plans.of(NORD).goals())
                .extracting(goal -> goal.title().text())
                .containsExactly(newer.text());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 200})
    void readsEachTableWithOneStatementHoweverMuchThereIs(int number) {
        for (int i = 1; i <= number; i++) {
            goals.insert(saying("Mål " + i, i));
        }
        actions.insert(application());
        actions.insert(ringRehearsal());
        statements.reset();

        assertThat(plans().of(NORD).goals()).hasSize(number);

        assertThat(statements.snapshot().app()).isEqualTo(8);
    }

    private PlanStore plans() {
        return PlanStore.over(ao, texts);
    }

    private static Goal ours() {
        return new Goal(
                UUID.fromString("90a10000-0000-4000-8000-0000000000ff"),
                NORD,
                GoalType.TREATMENT,
                GoalStatus.IN_PROGRESS,
                professional("Stabil søvn uten ny innleggelse"),
                professional("Søvn er det som holder best."),
                0,
                false,
                FakeUsers.KOORDINATOR_A,
                Revision.FIRST);
    }

    private static Comment comment() {
        return new Comment(
                UUID.fromString("c0000000-0000-4000-8000-000000000001"),
                NORD,
                breakfast().id(),
                professional("Vi har snakket om havregryn."),
                false,
                FakeUsers.KOORDINATOR_A,
                Revision.FIRST);
    }

    private static Comment withdrawn() {
        Comment comment = comment();
        return new Comment(
                comment.id(),
                comment.person(),
                comment.goal(),
                comment.text(),
                true,
                comment.author(),
                comment.revision().next());
    }

    private static Action changed(Action action, UUID goal, ActionStatus status, boolean removed) {
        return new Action(
                action.id(),
                action.person(),
                goal,
                action.title(),
                Responsible.related(UUID.fromString("5e1a0000-0000-4000-8000-000000000001")),
                SupportMode.SELF,
                null,
                status,
                LocalDate.parse("2026-11-22"),
                FakeUsers.NORD,
                action.order(),
                removed,
                action.createdBy(),
                action.revision().next());
    }

    private static VoiceText professional(String text) {
        return new VoiceText(
                text,
                Voice.PROFESSIONAL,
                null,
                null,
                FakeUsers.KOORDINATOR_A,
                application().title().at(),
                Locale.forLanguageTag("nb"));
    }
}
