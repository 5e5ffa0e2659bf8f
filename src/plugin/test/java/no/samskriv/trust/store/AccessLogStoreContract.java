package no.samskriv.trust.store;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.trust.LogEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class AccessLogStoreContract {
    private StatementCounter statements;
    private AccessLogStore log;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        log = new AccessLogStore(Tables.emptied(database));
    }

    @Test
    void listsWhatIsWrittenAboutAPersonInTheOrderItWasWritten() {
        LogEntry later = entry(NORD, SOSIONOM_D, Verb.WRITE, "2026-11-22T10:00:00.123Z");
        LogEntry earlier = entry(NORD, KOORDINATOR_A, Verb.READ, "2026-03-29T01:30:00Z");
        log.append(later);
        log.append(entry(OST, KOORDINATOR_A, Verb.READ, "2026-11-22T10:00:00Z"));
        log.append(earlier);

        assertThat(log.of(NORD)).containsExactly(later, earlier);
    }

    @Test
    void addsARowEachTimeTheSameIsDone() {
        LogEntry entry = entry(NORD, KOORDINATOR_A, Verb.READ, "2026-11-22T10:00:00Z");

        log.append(entry);
        log.append(entry);

        assertThat(log.of(NORD)).containsExactly(entry, entry);
    }

    @Test
    void readsAnyNumberOfRowsWithOneStatement() {
        for (int i = 0; i < 20; i++) {
            log.append(entry(NORD, KOORDINATOR_A, Verb.READ, "2026-11-22T10:00:00Z"));
        }
        statements.reset();

        assertThat(log.of(NORD)).hasSize(20);

        assertThat(statements.snapshot().app()).isOne();
    }

    private static LogEntry entry(PersonRef person, UserRef actor, Verb verb, String at) {
        return new LogEntry(person, actor, verb, Section.PLAN, "ASSIGNMENT", Instant.parse(at));
    }
}
