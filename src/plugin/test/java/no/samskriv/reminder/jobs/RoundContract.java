package no.samskriv.reminder.jobs;

import static no.samskriv.kernel.FakeUsers.ADMIN;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.samskriv.Tables;
import no.samskriv.ao.TestDatabase;
import no.samskriv.confluence.NodeLocks;
import no.samskriv.kernel.FakeCurrentUser;
import no.samskriv.kernel.FakeNow;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.ProblemException;
import no.samskriv.reminder.jobs.store.JobRunStore;
import no.samskriv.storage.AoTransactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class RoundContract {
    private static final String JOB = "digest";
    private static final String MONDAY = "2026-11-23";
    private static final String TUESDAY = "2026-11-24";

    private final FakeNow now = new FakeNow();
    private final FakeCurrentUser currentUser = new FakeCurrentUser();
    private final AtomicInteger times = new AtomicInteger();
    private InTransaction inTransaction;
    private JobRunStore runs;
    private Locks locks;

    @BeforeEach
    void connect(TestDatabase database) {
        ActiveObjects ao = Tables.emptied(database);
        inTransaction = new AoTransactions(ao);
        runs = new JobRunStore(ao);
        locks = new NodeLocks(database.open().locks());
    }

    private RoundService node() {
        return new RoundService(runs, inTransaction, locks, currentUser, now);
    }

    @Test
    void whatIsDoneOnOneNodeIsNotDoneOnAnother() {
        assertThat(node().once(JOB, MONDAY, times::incrementAndGet)).isTrue();
        assertThat(node().once(JOB, MONDAY, times::incrementAndGet)).isFalse();
        assertThat(node().untilDone(JOB, MONDAY, times::incrementAndGet)).isFalse();

        assertThat(times).hasValue(1);
    }

    @Test
    void manyNodesAtTheSameTimeDoItOnce() {
        List<CompletableFuture<Boolean>> nodes = IntStream.range(0, 8)
                .mapToObj(
                        i -> CompletableFuture.supplyAsync(() -> node().untilDone(JOB, MONDAY, times::incrementAndGet)))
                .toList();

        assertThat(nodes.stream().filter(CompletableFuture::join)).hasSize(1);
        assertThat(times).hasValue(1);
    }

    @Test
    void itIsDoneAnewInTheNextPeriodAndForAnotherJob() {
        node().once(JOB, MONDAY, times::incrementAndGet);

        assertThat(node().once(JOB, TUESDAY, times::incrementAndGet)).isTrue();
        assertThat(node().once("forgetting", MONDAY, times::incrementAndGet)).isTrue();
    }

    @Test
    void whatFailsIsNotedAndTriedAnew() {
        RoundService node = node();
        assertThatThrownBy(() -> node.once(JOB, MONDAY, () -> {
                    runs.put(JobRun.begun("another", MONDAY, "n", now.instant()));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(runs.find(JOB, MONDAY)).get().extracting(JobRun::outcome).isEqualTo(JobOutcome.FAILED);
        assertThat(runs.find("another", MONDAY)).as("work and note are one").isEmpty();
        assertThat(node.once(JOB, MONDAY, times::incrementAndGet)).isTrue();
        assertThat(runs.find(JOB, MONDAY)).get().extracting(JobRun::outcome).isEqualTo(JobOutcome.DONE);
    }

    @Test
    void whatBrokeOffWithItsNodeIsBegunAnew() {
        inTransaction.run(() -> runs.put(JobRun.begun(JOB, MONDAY, "gone", now.instant())));

        assertThat(node().untilDone(JOB, MONDAY, () -> 7)).isTrue();

        assertThat(runs.find(JOB, MONDAY)).get().extracting(JobRun::count).isEqualTo(7);
    }

    @Test
    void administratorsReadWhatWasDoneLastAndNobodyElse() {
        node().once(JOB, MONDAY, times::incrementAndGet);
        now.advance(Duration.ofDays(1));
        node().untilDone(JOB, TUESDAY, () -> 3);

        currentUser.signInAsAdministrator(ADMIN);
        assertThat(node().last()).extracting(JobRun::period).containsExactly(TUESDAY, MONDAY);

        currentUser.signIn(KOORDINATOR_A);
        assertThatThrownBy(() -> node().last()).isInstanceOf(ProblemException.class);
    }

    @Test
    void whatWasDoneIsForgottenAfterNinetyDays() {
        node().once(JOB, MONDAY, times::incrementAndGet);
        now.advance(Duration.ofDays(91));

        node().once(JOB, "2027-02-22", times::incrementAndGet);

        assertThat(runs.last(10)).extracting(JobRun::period).containsExactly("2027-02-22");
    }
}
