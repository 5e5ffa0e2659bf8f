package no.samskriv.plan;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was promised to the person, and that nobody closes it without saying what became of it (INV-14). */
@ExtendWith(OnH2.class)
final class PromiseTest {
    private static final Problem SAY_WHETHER_KEPT = new Problem.RuleBroken("promise-kept-or-not");
    private static final Responsible KOORDINATOR_A_SEES_TO_IT = Responsible.user(KOORDINATOR_A);
    private static final ActionTermsChange A_PROMISE = terms(Optional.of(true), Patch.absent());
    private static final ActionTermsChange NO_PROMISE = terms(Optional.of(false), Patch.absent());

    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @ParameterizedTest
    @EnumSource(ActionStatus.class)
    void isNotClosedWithoutSayingWhatBecameOfIt(ActionStatus status) {
        Action promise = promise();
        ActionChange silent = new ActionChange(Optional.of(status), ActionTermsChange.NONE);

        if (status.isOpen()) {
            assertThat(change(promise, silent).isOpenPromise()).isTrue();
        } else {
            assertThat(Problems.of(() -> change(promise, silent))).isEqualTo(SAY_WHETHER_KEPT);
            assertThat(site.actions.get(promise.id())).isEqualTo(promise);
        }
    }

    @ParameterizedTest
    @EnumSource(Kept.class)
    void isClosedWithWhatBecameOfIt(Kept kept) {
        Action closed = close(promise(), ActionStatus.DONE, kept);

        assertThat(closed.terms().kept()).isEqualTo(kept);
        assertThat(closed.isOpenPromise()).isFalse();
        assertThat(site.planStore.of(NORD).actions()).containsExactly(closed);
    }

    @Test
    void whatBecameOfItIsNotTakenBackWhileItIsClosed() {
        Action closed = close(promise(), ActionStatus.CANNOT, Kept.NO);
        ActionChange cleared = new ActionChange(Optional.empty(), terms(Optional.empty(), Patch.to(null)));

        assertThat(Problems.of(() -> change(closed, cleared))).isEqualTo(SAY_WHETHER_KEPT);
    }

    @Test
    void whatIsOpenedAgainWaitsForANewAnswer() {
        Action closed = close(promise(), ActionStatus.DONE, Kept.YES);
        site.now.advance(Duration.ofHours(1));

        Action open = change(closed, new ActionChange(Optional.of(ActionStatus.OPEN), ActionTermsChange.NONE));

        assertThat(open.isOpenPromise()).isTrue();
        assertThat(open.terms().kept()).isNull();
        assertThat(site.histories().ofEntity(open.id(), Via.PAGE).entries())
                .anyMatch(entry -> entry.field().equals("kept") && "YES".equals(entry.valueBefore()));
    }

    @Test
    void doesNotBeginClosedInSilence() {
        assertThat(Problems.of(() -> add(KOORDINATOR_A_SEES_TO_IT, ActionStatus.DONE, A_PROMISE)))
                .isEqualTo(SAY_WHETHER_KEPT);
    }

    @Test
    void isAnsweredForWhenItIsClosedAndNotBefore() {
        Action promise = promise();
        Action ordinary = add(KOORDINATOR_A_SEES_TO_IT, ActionStatus.OPEN, ActionTermsChange.NONE);
        ActionTermsChange kept = terms(Optional.empty(), Patch.to(Kept.YES));

        assertThat(Problems.of(() -> change(promise, new ActionChange(Optional.empty(), kept))))
                .isEqualTo(Problems.invalid("kept", "kept-still-open"));
        assertThat(Problems.of(() -> change(ordinary, new ActionChange(Optional.of(ActionStatus.DONE), kept))))
                .isEqualTo(Problems.invalid("kept", "kept-no-promise"));
    }

    @Test
    void isGivenToThePersonAndNotByThePerson() {
        Problem toThePerson = new Problem.RuleBroken("promise-to-the-person");

        assertThat(Problems.of(() -> add(Responsible.PERSON, ActionStatus.OPEN, A_PROMISE)))
                .isEqualTo(toThePerson);
        ActionChange handedOver = new ActionChange(
                Patch.absent(),
                Optional.empty(),
                Optional.of(Responsible.PERSON),
                Optional.empty(),
                Patch.absent(),
                Optional.empty(),
                Optional.empty(),
                false);
        Action promise = promise();
        assertThat(Problems.of(() -> change(promise, handedOver))).isEqualTo(toThePerson);
    }

    @Test
    void doesNotGoBehindThePersonsBack() {
        Action promise = promise();
        ActionChange unsaid = new ActionChange(Optional.empty(), NO_PROMISE);
        ActionChange unsaidAndClosed = new ActionChange(Optional.of(ActionStatus.CANCELLED), NO_PROMISE);

        assertThat(Problems.of(() -> change(promise, unsaid))).isEqualTo(SAY_WHETHER_KEPT);
        assertThat(Problems.of(() -> change(promise, unsaidAndClosed))).isEqualTo(SAY_WHETHER_KEPT);
        assertThat(Problems.of(() -> change(promise, ActionChange.removal(false))))
                .isEqualTo(SAY_WHETHER_KEPT);

        site.currentUser.signIn(FakeUsers.NORD);
        assertThat(change(promise, unsaid).terms().promise()).isFalse();
    }

    @Test
    void goesWhenThePersonIsThereAndAgrees() {
        assertThat(change(promise(), ActionChange.removal(true)).removed()).isTrue();
    }

    @Test
    void whatWasAnsweredForMayGo() {
        Action closed = close(promise(), ActionStatus.DONE, Kept.YES);

        assertThat(change(closed, ActionChange.removal(false)).removed()).isTrue();
    }

    private Action promise() {
        return add(KOORDINATOR_A_SEES_TO_IT, ActionStatus.OPEN, A_PROMISE);
    }

    private Action add(Responsible responsible, ActionStatus status, ActionTermsChange terms) {
        TextInput title = new TextInput("Ringe om bolig", Voice.SHARED, null, false);
        NewAction input = new NewAction(null, title, responsible, SupportMode.FOR, null, status, terms);
        return site.actions.add(NORD, UUID.randomUUID(), input).entity();
    }

    private Action close(Action promise, ActionStatus status, Kept kept) {
        return change(promise, new ActionChange(Optional.of(status), terms(Optional.empty(), Patch.to(kept))));
    }

    private Action change(Action action, ActionChange change) {
        return site.actions.change(action.id(), change, action.revision());
    }

    private static ActionTermsChange terms(Optional<Boolean> promise, Patch<Kept> kept) {
        return new ActionTermsChange(Patch.absent(), Patch.absent(), promise, kept, Patch.absent());
    }
}
