package no.samskriv.trust.spool;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.trust.spool.SampleRows.CHAIN;
import static no.samskriv.trust.spool.SampleRows.refusal;
import static no.samskriv.trust.spool.SampleRows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import no.samskriv.Tables;
import no.samskriv.TestSite;
import no.samskriv.ao.ActiveObjectsFactory;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.storage.AoTransactions;
import no.samskriv.trust.LogEntry;
import no.samskriv.trust.LogSeal;
import no.samskriv.trust.log.LogCheck;
import no.samskriv.trust.log.WholeLog;
import no.samskriv.trust.store.AccessLogStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waited comes into the log: all of it, once, in order, and as it was. */
abstract class TakingInContract {
    @TempDir
    private Path home;

    private final LogSeal seal = new LogSeal(() -> TestSite.KEY);
    private TestDatabase database;
    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        this.database = database;
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A);
        site.currentUser.signIn(KOORDINATOR_A);
        // what was read before
        site.access.require(NORD, Section.PLAN, Verb.READ);
    }

    @Test
    void putsEachInItsChainWithTheTimeItWasShownAndTheTimeItCame() throws IOException {
        SpoolFile spool = spool("one");
        spool.keep(row(1));
        spool.keep(refusal());
        spool.keep(row(2));

        takingIn(spool, site.inTransaction).takeIn();

        assertThat(site.accessLog.of(NORD).stream().skip(1)).containsExactly(late(1), late(2));
        assertThat(site.accessLog.links("REFUSED", 0, 10)).hasSize(1);
        assertThat(spool.read().isEmpty()).isTrue();
        assertWhole(4);
    }

    @Test
    void isReadAmongTheOthersByTheTimeItWasShown() throws IOException {
        SpoolFile spool = spool("one");
        spool.keep(row(1));

        takingIn(spool, site.inTransaction).takeIn();

        assertThat(site.accessLog.newest(NORD, 0, 10))
                .extracting(LogEntry::takenIn)
                .containsExactly(null, now());
    }

    /** Killed after any of the rows, before the file was emptied: begun again, nothing is lost and nothing doubled. */
    @Test
    void mayBeKilledAnywhere() throws IOException {
        SpoolFile spool = spool("one");
        for (int number = 1; number <= 4; number++) {
            spool.keep(row(number));
        }
        for (int rows = 0; rows <= 4; rows++) {
            TakingIn killed = takingIn(spool, stoppingAfter(rows));
            if (rows < 4) {
                assertThatThrownBy(killed::takeIn).isInstanceOf(KilledException.class);
                assertThat(spool.read().rows()).hasSize(4);
            } else {
                killed.takeIn();
            }
        }

        assertThat(site.accessLog.of(NORD).stream().skip(1)).containsExactly(late(1), late(2), late(3), late(4));
        assertWhole(5);
    }

    /** As if the file had not been emptied, or was put back from a backup. */
    @Test
    void whatIsThereAlreadyIsLeftAlone() throws IOException {
        for (int time = 1; time <= 2; time++) {
            SpoolFile spool = spool("time-" + time);
            spool.keep(row(1));
            takingIn(spool, site.inTransaction).takeIn();
        }

        assertThat(site.accessLog.links(CHAIN, 0, 10)).hasSize(2);
        assertWhole(2);
    }

    @Test
    void nodesTakeInTheirOwnAtTheSameMoment() throws Exception {
        int rows = 20;
        List<Future<?>> running = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int node = 0; node < 2; node++) {
                var ao = new ActiveObjectsFactory(database.open()).create("no.samskriv", Tables.all());
                SpoolFile spool = spool("node-" + node);
                for (int number = 0; number < rows; number++) {
                    // the last of the first node is the first of the second: both have kept it
                    spool.keep(row(node * (rows - 1) + number));
                }
                TakingIn takingIn = new TakingIn(
                        spool, new AccessLogStore(ao, seal), () -> TestSite.KEY, new AoTransactions(ao), site.now);
                running.add(threads.submit(() -> {
                    takingIn.takeIn();
                    return true;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(site.accessLog.links(CHAIN, 0, 100)).hasSize(2 * rows);
        assertWhole(2 * rows);
    }

    @Test
    void beginsByItselfAndEnds() throws Exception {
        SpoolFile spool = spool("one");
        spool.keep(row(1));
        CountDownLatch taken = new CountDownLatch(1);
        TakingIn takingIn = takingIn(spool, new InTransaction() {
            @Override
            public <T> T call(Supplier<T> work) {
                T result = site.inTransaction.call(work);
                taken.countDown();
                return result;
            }
        });

        takingIn.begin();
        try {
            assertThat(taken.await(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            takingIn.end();
        }

        assertWhole(2);
    }

    private Instant now() {
        return site.now.instant();
    }

    private LogEntry late(int number) {
        return row(number).takenInAt(now()).entry();
    }

    private SpoolFile spool(String node) {
        return new SpoolFile(() -> home.resolve(node), seal);
    }

    private TakingIn takingIn(SpoolFile spool, InTransaction inTransaction) {
        return new TakingIn(spool, site.accessLog, () -> TestSite.KEY, inTransaction, site.now);
    }

    private InTransaction stoppingAfter(int rows) {
        return new InTransaction() {
            private int left = rows;

            @Override
            public <T> T call(Supplier<T> work) {
                if (left == 0) {
                    throw new KilledException();
                }
                left--;
                return site.inTransaction.call(work);
            }
        };
    }

    private static final class KilledException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void assertWhole(int rows) {
        LogCheck.Result result = WholeLog.checked(new LogCheck(site.accessLog, seal, site.roster));
        assertThat(result.findings()).isEmpty();
        assertThat(result.rows()).isEqualTo(rows);
    }
}
