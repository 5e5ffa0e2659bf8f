package no.samskriv.reminder.jobs;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Rounds;
import no.samskriv.reminder.jobs.store.JobRunStore;

/**
 * Keeps in one row for each job and period that it was done. The lock keeps nodes from doing it at the same time; the row is
 * unique, so that a lock that was lost costs an error and not a second time.
 */
public final class RoundService implements Rounds {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int SHOWN = 50;

    private final JobRunStore runs;
    private final InTransaction inTransaction;
    private final Locks locks;
    private final CurrentUser currentUser;
    private final Now now;
    private final String node = UUID.randomUUID().toString().substring(0, 8);

    public RoundService(JobRunStore runs, InTransaction inTransaction, Locks locks, CurrentUser currentUser, Now now) {
        this.runs = runs;
        this.inTransaction = inTransaction;
        this.locks = locks;
        this.currentUser = currentUser;
        this.now = now;
    }

    @Override
    public boolean once(String job, String period, Runnable work) {
        return unlessDone(
                job,
                period,
                () -> inTransaction.call(() -> {
                    JobRun begun = JobRun.begun(job, period, node, now.instant());
                    work.run();
                    runs.put(begun.ended(JobOutcome.DONE, 1, now.instant()));
                    return true;
                }));
    }

    @Override
    public boolean untilDone(String job, String period, IntSupplier work) {
        return unlessDone(job, period, () -> {
            JobRun begun = JobRun.begun(job, period, node, now.instant());
            inTransaction.run(() -> runs.put(begun));
            int count = work.getAsInt();
            inTransaction.run(() -> runs.put(begun.ended(JobOutcome.DONE, count, now.instant())));
            return true;
        });
    }

    private boolean unlessDone(String job, String period, BooleanSupplier work) {
        return locks.call("job." + job, () -> {
            if (inTransaction.call(() -> isDone(job, period))) {
                return false;
            }
            JobRun begun = JobRun.begun(job, period, node, now.instant());
            try {
                return work.getAsBoolean();
            } catch (RuntimeException failed) {
                noteFailed(begun, failed);
                throw failed;
            }
        });
    }

    /** Unless somebody has done it meanwhile, as may be when the lock was lost; what failed is told rather than that it was noted. */
    private void noteFailed(JobRun begun, RuntimeException failed) {
        try {
            inTransaction.run(() -> {
                if (!isDone(begun.job(), begun.period())) {
                    runs.put(begun.ended(JobOutcome.FAILED, 0, now.instant()));
                }
            });
        } catch (RuntimeException notNoted) {
            failed.addSuppressed(notNoted);
        }
    }

    private boolean isDone(String job, String period) {
        runs.forgetBefore(now.instant().minus(KEPT));
        return runs.find(job, period)
                .filter(run -> run.outcome() == JobOutcome.DONE)
                .isPresent();
    }

    /** What was done last, newest first. For administrators of the wiki alone. */
    public List<JobRun> last() {
        return inTransaction.call(() -> {
            if (!currentUser.isAdministrator()) {
                throw ProblemException.notFound();
            }
            return runs.last(SHOWN);
        });
    }
}
