package no.samskriv.trust.store;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.NORD;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.OST;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.java.ao.Query;
import no.samskriv.Tables;
import no.samskriv.TestSite;
import no.samskriv.ao.ActiveObjectsFactory;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.SamplePersons;
import no.samskriv.storage.AoTransactions;
import no.samskriv.trust.Ground;
import no.samskriv.trust.LogEntry;
import no.samskriv.trust.LogHead;
import no.samskriv.trust.LogLink;
import no.samskriv.trust.LogSeal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

abstract class AccessLogStoreContract {
    private static final PersonRef P_0001 = SamplePersons.NORD;
    private static final String CHAIN = "c4a10000-0000-4000-8000-000000000001";
    private static final int WRITERS = 4;
    private static final int ROWS = 50;

    private final LogSeal seal = new LogSeal(() -> TestSite.KEY);
    private StatementCounter statements;
    private InTransaction inTransaction;
    private AccessLogStore log;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        ActiveObjects ao = Tables.emptied(database);
        inTransaction = new AoTransactions(ao);
        log = new AccessLogStore(ao, seal);
    }

    @Test
    void listsWhatIsWrittenAboutAPersonInTheOrderItWasWritten() {
        LogEntry later = entry(P_0001, SOSIONOM_D, Verb.WRITE, "2026-11-22T10:00:00.123Z");
        LogEntry earlier = entry(P_0001, KOORDINATOR_A, Verb.READ, "2026-03-29T01:30:00Z");
        append(later);
        append(entry(OST, KOORDINATOR_A, Verb.READ, "2026-11-22T10:00:00Z"));
        append(earlier);

        assertThat(log.of(P_0001)).containsExactly(later, earlier);
        assertThat(log.newest(P_0001, 0, 10)).containsExactly(later, earlier);
        assertThat(log.newest(P_0001, 1, 10)).containsExactly(earlier);
        assertThat(log.newest(P_0001, 0, 1)).containsExactly(later);
    }

    @Test
    void keepsWhatARowSays() {
        LogEntry full = new LogEntry(
                "90a10000-0000-4000-8000-000000000001",
                Optional.of(P_0001),
                SOSIONOM_D,
                Verb.WRITE,
                List.of(Section.GOALS, Section.CRISIS_PLAN),
                Ground.EMERGENCY_FOR_LIFE,
                UUID.randomUUID(),
                Via.EXPORT,
                Instant.parse("2026-11-22T10:00:00.123Z"));

        inTransaction.run(() -> log.append(CHAIN, full));

        assertThat(log.of(P_0001)).containsExactly(full);
    }

    @Test
    void leavesOutWhatThePersonDid() {
        LogEntry worker = entry(P_0001, KOORDINATOR_A, Verb.READ, "2026-11-22T10:00:00Z");
        LogEntry own = entry(P_0001, NORD, Verb.READ, "2026-11-22T10:01:00Z");
        LogEntry formerAccount = new LogEntry(
                P_0001.value(),
                Optional.of(P_0001),
                new UserRef("key-nords-gamle"),
                Verb.READ,
                List.of(Section.PLAN),
                Ground.OWN_ACCOUNT,
                null,
                Via.PAGE,
                own.at());
        Stream.of(own, worker, own, formerAccount).forEach(this::append);

        assertThat(log.newestOfOthers(P_0001, NORD, 0, 10)).containsExactly(worker);
        assertThat(log.newestOfOthers(P_0001, null, 0, 10)).containsExactly(own, own, worker);
        assertThat(log.newest(P_0001, 0, 10)).hasSize(4);
    }

    @Test
    void knowsWhatSomebodyWasShownSinceThen() {
        LogEntry before = entry(P_0001, KOORDINATOR_A, Verb.READ, "2026-11-22T09:30:00Z");
        LogEntry after = entry(P_0001, KOORDINATOR_A, Verb.WRITE, "2026-11-22T09:30:00.001Z");
        Stream.of(before, after, entry(P_0001, SOSIONOM_D, Verb.READ, "2026-11-22T09:59:00Z"))
                .forEach(this::append);
        append(entry(OST, KOORDINATOR_A, Verb.READ, "2026-11-22T09:59:00Z"));

        assertThat(log.shown(P_0001.value(), KOORDINATOR_A, before.at())).containsExactly(after);
    }

    @Test
    void readsAnyNumberOfRowsWithOneStatement() {
        for (int i = 0; i < 20; i++) {
            append(entry(P_0001, KOORDINATOR_A, Verb.READ, "2026-11-22T10:00:00Z"));
        }
        statements.reset();

        assertThat(log.newest(P_0001, 0, 50)).hasSize(20);

        assertThat(statements.snapshot().app()).isOne();
    }

    /** The end of the chain locked, the row, and the end moved; PostgreSQL is asked for the number of the row as well. */
    @Test
    void addsARowWithThreeOrFourStatements() {
        append(entry(P_0001, KOORDINATOR_A, Verb.READ, "2026-11-22T10:00:00Z"));
        statements.reset();

        append(entry(P_0001, KOORDINATOR_A, Verb.READ, "2026-11-22T10:00:00Z"));

        assertThat(statements.snapshot().app()).isIn(3, 4);
    }

    @Test
    void tiesEachRowToTheOneBeforeIt() {
        for (int i = 0; i < 3; i++) {
            append(entry(P_0001, KOORDINATOR_A, Verb.READ, "2026-11-22T10:00:00Z"));
        }

        assertChained(P_0001.value(), 3);
        assertThat(log.links(P_0001.value(), 0, 10)).extracting(LogLink::hash).doesNotHaveDuplicates();
    }

    @Test
    void leavesNothingOfWhatIsUndone() {
        append(entry(P_0001, KOORDINATOR_A, Verb.READ, "2026-11-22T10:00:00Z"));

        try {
            inTransaction.run(() -> {
                log.append(P_0001.value(), entry(P_0001, SOSIONOM_D, Verb.READ, "2026-11-22T10:00:00Z"));
                throw new IllegalStateException("undone");
            });
        } catch (IllegalStateException expected) {
            append(entry(P_0001, KOORDINATOR_A, Verb.WRITE, "2026-11-22T10:00:00Z"));
        }

        assertThat(log.of(P_0001)).extracting(LogEntry::actor).containsOnly(KOORDINATOR_A);
        assertChained(P_0001.value(), 2);
    }

    /** Two nodes, two users on each; the chain is begun by all of them at once. */
    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void hasNeitherGapNorForkWhoeverAddsAtOnce(TestDatabase database) throws Exception {
        CountDownLatch ready = new CountDownLatch(WRITERS);
        List<Runnable> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            ActiveObjects node = i % 2 == 0
                    ? new ActiveObjectsFactory(database.database()).create("no.samskriv", Tables.all())
                    : new ActiveObjectsFactory(database.open()).create("no.samskriv", Tables.all());
            writers.add(() -> appendMany(node, ready));
        }

        inParallel(writers);

        assertChained(CHAIN, WRITERS * ROWS);
    }

    private void appendMany(ActiveObjects node, CountDownLatch ready) {
        AccessLogStore there = new AccessLogStore(node, seal);
        InTransaction transaction = new AoTransactions(node);
        ready.countDown();
        try {
            ready.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        for (int row = 0; row < ROWS; row++) {
            transaction.run(() -> there.append(CHAIN, entry(P_0001, KOORDINATOR_A, Verb.READ, "2026-11-22T10:00:00Z")));
        }
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void keepsTheEndOfAChainUntilTheTransactionEnds(TestDatabase database) throws Exception {
        append(entry(P_0001, KOORDINATOR_A, Verb.READ, "2026-11-22T10:00:00Z"));
        ActiveObjects other = new ActiveObjectsFactory(database.open()).create("no.samskriv", Tables.all());
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            boolean free = inTransaction.call(() -> {
                log.append(P_0001.value(), entry(P_0001, KOORDINATOR_A, Verb.READ, "2026-11-22T10:00:00Z"));
                return isFree(thread, other);
            });

            assertThat(free).as("while a row is being added").isFalse();
            assertThat(isFree(thread, other)).as("afterwards").isTrue();
        } finally {
            thread.shutdownNow();
        }
    }

    /** Asks for the lock without waiting for it. */
    private static boolean isFree(ExecutorService thread, ActiveObjects ao) {
        try {
            return thread.submit(() -> ao.executeInTransaction(() -> ao.find(
                                            LogHeadRow.class,
                                            Query.select().where("CHAIN = ? FOR UPDATE NOWAIT", P_0001.value()))
                                    .length
                            == 1))
                    .get();
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void inParallel(List<Runnable> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            work.forEach(each -> running.add(threads.submit(each)));
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void assertChained(String chain, int rows) {
        List<LogLink> links = log.links(chain, 0, 1000);
        assertThat(links)
                .extracting(LogLink::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, rows).boxed().toList());
        String before = LogSeal.NOTHING;
        for (LogLink link : links) {
            assertThat(link.hash()).isEqualTo(seal.row(chain, link.number(), before, link.content()));
            before = link.hash();
        }
        assertThat(log.head(chain)).contains(new LogHead(chain, rows, before, seal.head(chain, rows, before)));
    }

    private void append(LogEntry entry) {
        inTransaction.run(() -> log.append(entry.person().map(PersonRef::value).orElse(entry.asked()), entry));
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
