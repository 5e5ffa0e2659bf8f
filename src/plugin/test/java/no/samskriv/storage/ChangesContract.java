package no.samskriv.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ChangesContract {
    private static final PersonRef NORD = new PersonRef("P-0001");
    private static final PersonRef SOL = new PersonRef("P-0002");
    private static final UserRef COORDINATOR = new UserRef("key-koordinator-a");
    private static final Instant NOON = Instant.parse("2026-03-29T12:00:00.123Z");

    private final UUID goal = UUID.randomUUID();
    private ActiveObjects ao;
    private InTransaction inTransaction;
    private Changes changes;

    @BeforeEach
    void connect(TestDatabase database) {
        ao = database.activeObjects(ChangeRow.class, ChangedValueRow.class);
        inTransaction = new AoTransactions(ao);
        changes = new Changes(ao);
    }

    @Test
    void countsRevisionsFromOne() {
        Revision first = begin();
        Revision second = claim(first);
        Revision third = claim(second);

        assertThat(first).isEqualTo(new Revision(1));
        assertThat(second).isEqualTo(new Revision(2));
        assertThat(third).isEqualTo(new Revision(3));
    }

    @Test
    void tellsTheSecondWhoSavesTheSameRevisionThatItIsStale() {
        Revision seen = begin();
        claim(seen);

        assertStale(() -> claim(seen));
    }

    @Test
    void tellsTheSecondWhoCreatesTheSameEntityThatItIsStale() {
        begin();

        assertStale(this::begin);
    }

    @Test
    void refusesARevisionThatNeverWas() {
        Revision first = begin();

        assertStale(() -> claim(new Revision(7)));

        assertThat(claim(first)).isEqualTo(new Revision(2));
    }

    @Test
    void refusesAnEntityThatNeverWas() {
        assertStale(() -> claim(Revision.FIRST));
    }

    @Test
    void leavesNothingOfATransactionThatTurnsOutStale() {
        Revision seen = begin();
        claim(seen);
        UUID other = UUID.randomUUID();

        assertStale(() -> inTransaction.run(() -> {
            changes.begin(new Subject(NORD, other, "GOAL"), COORDINATOR, NOON);
            changes.claim(
                    new Subject(NORD, goal, "GOAL"), seen, COORDINATOR, NOON, List.of(FieldChange.ofText("title")));
        }));

        assertThat(changes.historyOf(other)).isEmpty();
    }

    @Test
    void givesTheRevisionBackWhenTheWorkAfterTheClaimFails() {
        Revision seen = begin();

        assertThatThrownBy(() -> inTransaction.run(() -> {
                    changes.claim(
                            new Subject(NORD, goal, "GOAL"),
                            seen,
                            COORDINATOR,
                            NOON,
                            List.of(FieldChange.ofText("title")));
                    throw new IllegalStateException("the work");
                }))
                .hasMessage("the work");

        assertThat(claim(seen)).isEqualTo(new Revision(2));
    }

    @Test
    void tellsWhoChangedWhatAndWhen() {
        claim(begin());

        assertThat(changes.historyOf(goal)).containsExactly(change(2, FieldChange.ofText("title")), change(1));
    }

    @Test
    void tellsAPersonsHistoryAndNobodyElses() {
        UUID step = UUID.randomUUID();
        UUID ofSol = UUID.randomUUID();
        begin();
        changes.begin(new Subject(SOL, ofSol, "GOAL"), COORDINATOR, NOON);
        changes.begin(new Subject(NORD, step, "STEP"), COORDINATOR, NOON);

        assertThat(changes.historyOf(NORD))
                .extracting(change -> change.subject().entity())
                .contains(goal, step)
                .doesNotContain(ofSol);
    }

    @Test
    void readsAHistoryOfAnyLengthWithTwoStatements(TestDatabase database) {
        Revision newest = begin();
        for (int i = 0; i < 20; i++) {
            newest = claim(newest);
        }
        database.database().statements().reset();

        assertThat(changes.historyOf(goal)).hasSize(21);

        assertThat(database.database().statements().snapshot().app()).isEqualTo(2);
    }

    @Test
    void keepsBothSidesOfAValueThatChanged() {
        FieldChange status = FieldChange.ofValue("status", "DREAM", "REACHED");
        FieldChange due = FieldChange.ofValue("due", LocalDate.of(2026, 12, 1), null);
        Revision first = begin();
        inTransaction.run(() ->
                changes.claim(subject(), first, COORDINATOR, NOON, List.of(status, FieldChange.ofText("title"), due)));

        assertThat(changes.historyOf(goal))
                .containsExactly(change(2, status, FieldChange.ofText("title"), due), change(1));
    }

    @Test
    void keepsTheHistoryOfWhatIsAboutNobody() {
        Subject team = new Subject(null, UUID.randomUUID(), "TEAM");
        FieldChange name = FieldChange.ofValue("name", null, "Elvebyen");
        inTransaction.run(() -> changes.begin(team, COORDINATOR, NOON));
        inTransaction.run(() -> changes.claim(team, Revision.FIRST, COORDINATOR, NOON, List.of(name)));

        assertThat(changes.historyOf(team.entity()))
                .first()
                .isEqualTo(new Change(team, new Revision(2), COORDINATOR, NOON, List.of(name)));
    }

    @Test
    void givesTheNewestWhenThereAreMoreThanOneLookBrings() {
        Revision newest = begin();
        for (int i = 0; i < Changes.HISTORY_LIMIT; i++) {
            newest = claim(newest);
        }

        assertThat(changes.historyOf(goal)).hasSize(Changes.HISTORY_LIMIT);
        assertThat(changes.historyOf(goal).get(0).revision()).isEqualTo(newest);
    }

    private Subject subject() {
        return new Subject(NORD, goal, "GOAL");
    }

    private Change change(int revision, FieldChange... fields) {
        return new Change(subject(), new Revision(revision), COORDINATOR, NOON, List.of(fields));
    }

    private Revision begin() {
        return inTransaction.call(() -> changes.begin(new Subject(NORD, goal, "GOAL"), COORDINATOR, NOON));
    }

    private Revision claim(Revision seen) {
        return inTransaction.call(() -> changes.claim(
                new Subject(NORD, goal, "GOAL"), seen, COORDINATOR, NOON, List.of(FieldChange.ofText("title"))));
    }

    private static void assertStale(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problem())
                .isEqualTo(new Problem.Stale(null)));
    }
}
