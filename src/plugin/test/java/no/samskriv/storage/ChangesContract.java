package no.samskriv.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
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
        ao = database.activeObjects(ChangeRow.class);
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
            changes.begin(NORD, other, "GOAL", COORDINATOR, NOON);
            changes.claim(NORD, goal, "GOAL", seen, COORDINATOR, NOON, "title");
        }));

        assertThat(changes.historyOf(other)).isEmpty();
    }

    @Test
    void givesTheRevisionBackWhenTheWorkAfterTheClaimFails() {
        Revision seen = begin();

        assertThatThrownBy(() -> inTransaction.run(() -> {
                    changes.claim(NORD, goal, "GOAL", seen, COORDINATOR, NOON, "title");
                    throw new IllegalStateException("the work");
                }))
                .hasMessage("the work");

        assertThat(claim(seen)).isEqualTo(new Revision(2));
    }

    @Test
    void tellsWhoChangedWhatAndWhen() {
        claim(begin());

        assertThat(changes.historyOf(goal))
                .containsExactly(
                        new Change(NORD, goal, "GOAL", new Revision(1), COORDINATOR, NOON, ""),
                        new Change(NORD, goal, "GOAL", new Revision(2), COORDINATOR, NOON, "title"));
    }

    @Test
    void tellsAPersonsHistoryAndNobodyElses() {
        UUID step = UUID.randomUUID();
        UUID ofSol = UUID.randomUUID();
        begin();
        changes.begin(SOL, ofSol, "GOAL", COORDINATOR, NOON);
        changes.begin(NORD, step, "STEP", COORDINATOR, NOON);

        assertThat(changes.historyOf(NORD))
                .extracting(Change::entity)
                .contains(goal, step)
                .doesNotContain(ofSol);
    }

    @Test
    void readsAHistoryOfAnyLengthWithOneStatement(TestDatabase database) {
        Revision newest = begin();
        for (int i = 0; i < 20; i++) {
            newest = claim(newest);
        }
        database.database().statements().reset();

        assertThat(changes.historyOf(goal)).hasSize(21);

        assertThat(database.database().statements().snapshot().app()).isOne();
    }

    private Revision begin() {
        return inTransaction.call(() -> changes.begin(NORD, goal, "GOAL", COORDINATOR, NOON));
    }

    private Revision claim(Revision seen) {
        return inTransaction.call(() -> changes.claim(NORD, goal, "GOAL", seen, COORDINATOR, NOON, "title"));
    }

    private static void assertStale(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problem())
                .isEqualTo(new Problem.Stale(null)));
    }
}
