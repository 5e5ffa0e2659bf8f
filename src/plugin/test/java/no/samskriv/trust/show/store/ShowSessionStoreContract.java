package no.samskriv.trust.show.store;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Map;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.InTransaction;
import no.samskriv.storage.AoTransactions;
import no.samskriv.trust.show.ShowSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ShowSessionStoreContract {
    private static final Instant TEN = Instant.parse("2026-11-22T10:00:00.123Z");

    private ActiveObjects ao;
    private StatementCounter statements;
    private InTransaction inTransaction;
    private ShowSessionStore sessions;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        ao = Tables.emptied(database);
        inTransaction = new AoTransactions(ao);
        sessions = new ShowSessionStore(ao);
    }

    @Test
    void keepsWhatIsShownByUser() {
        ShowSession shown = session(null, 0);

        sessions.begin(shown);

        assertThat(sessions.of(KOORDINATOR_A)).contains(shown);
        assertThat(sessions.of(SOSIONOM_D)).isEmpty();
    }

    @Test
    void isThereUntilItEndsAndIsUsedAgain() {
        sessions.begin(session(TEN, 5));

        sessions.end(KOORDINATOR_A, TEN.plusSeconds(60));
        assertThat(sessions.of(KOORDINATOR_A)).isEmpty();
        ShowSession other = new ShowSession(KOORDINATOR_A, OST, TEN, TEN, null, 0, TEN);
        sessions.begin(other);

        assertThat(sessions.of(KOORDINATOR_A)).contains(other);
    }

    @Test
    void savesThatItWasClosedAndTried() {
        sessions.begin(session(null, 0));

        sessions.save(session(TEN.plusSeconds(7), 3));

        assertThat(sessions.of(KOORDINATOR_A)).contains(session(TEN.plusSeconds(7), 3));
    }

    @Test
    void touchingOpensNothingThatHasEndedMeanwhile() {
        sessions.begin(session(null, 0));
        sessions.end(KOORDINATOR_A, TEN);

        sessions.touch(session(null, 0));

        assertThat(sessions.of(KOORDINATOR_A)).isEmpty();
    }

    @Test
    void aUserShowsOneThingAtATime() {
        sessions.begin(session(null, 0));

        assertThatThrownBy(() -> ao.create(
                        ShowSessionRow.class,
                        Map.of(
                                "ACCOUNT",
                                KOORDINATOR_A.key(),
                                "PERSON",
                                "P-0002",
                                "STARTED_AT",
                                1L,
                                "TOUCHED_AT",
                                1L,
                                "TRIES",
                                0,
                                "TRIES_FROM",
                                1L)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void isLockedForAsLongAsTheTransaction() {
        sessions.begin(session(null, 0));

        assertThat(inTransaction.call(() -> sessions.locked(KOORDINATOR_A))).contains(session(null, 0));
    }

    @Test
    void readsWithOneStatement() {
        sessions.begin(session(null, 0));
        statements.reset();

        sessions.of(KOORDINATOR_A);

        assertThat(statements.snapshot().app()).isEqualTo(1);
    }

    private static ShowSession session(@Nullable Instant closedAt, int tries) {
        return new ShowSession(KOORDINATOR_A, NORD, TEN, TEN, closedAt, tries, TEN);
    }
}
