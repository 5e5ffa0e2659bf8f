package no.samskriv.trust.store;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samskriv.Tables;
import no.samskriv.TestSite;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.storage.AoTransactions;
import no.samskriv.trust.Ground;
import no.samskriv.trust.LogEntry;
import no.samskriv.trust.LogSeal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class AccessLogStoreContract {
    private StatementCounter statements;
    private InTransaction inTransaction;
    private AccessLogStore log;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        ActiveObjects ao = Tables.emptied(database);
        inTransaction = new AoTransactions(ao);
        log = new AccessLogStore(ao, new LogSeal(() -> TestSite.KEY));
    }

    @Test
    void listsWhatIsWrittenAboutAPersonInTheOrderItWasWritten() {
        LogEntry later = entry(NORD, SOSIONOM_D, Verb.WRITE, "2026-11-22T10:00:00.123Z");
        LogEntry earlier = entry(NORD, KOORDINATOR_A, Verb.READ, "2026-03-29T01:30:00Z");
        append(later);
        append(entry(OST, KOORDINATOR_A, Verb.READ, "2026-11-22T10:00:00Z"));
        append(earlier);

        assertThat(log.of(NORD)).containsExactly(later, earlier);
    }

    @Test
    void addsARowEachTimeTheSameIsDone() {
        LogEntry entry = entry(NORD, KOORDINATOR_A, Verb.READ, "2026-11-22T10:00:00Z");

        append(entry);
        append(entry);

        assertThat(log.of(NORD)).containsExactly(entry, entry);
    }

    @Test
    void readsAnyNumberOfRowsWithOneStatement() {
        for (int i = 0; i < 20; i++) {
            append(entry(NORD, KOORDINATOR_A, Verb.READ, "2026-11-22T10:00:00Z"));
        }
        statements.reset();

        assertThat(log.of(NORD)).hasSize(20);

        assertThat(statements.snapshot().app()).isOne();
    }

    private void append(LogEntry entry) {
        inTransaction.run(() -> log.append(entry.asked(), entry));
    }

    private static LogEntry entry(PersonRef person, UserRef actor, Verb verb, String at) {
        return new LogEntry(
                person.value(),
                Optional.of(person),
                actor,
                verb,
                List.of(Section.PLAN),
                Ground.ASSIGNMENT,
                null,
                Via.PAGE,
                Instant.parse(at));
    }
}
