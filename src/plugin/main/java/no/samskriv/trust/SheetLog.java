package no.samskriv.trust;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Unquoted;
import no.samskriv.trust.store.AccessLogStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the row of a crisis sheet in a transaction and on a thread of its own, because a locked table may keep whoever
 * waits for it for ever; a row that is not there in time is put by in the {@link Spool}. While others wait there it is put
 * behind them at once. Rather twice than never: where nobody can tell whether the database has kept a row it is put by too,
 * and known again by its id.
 */
public final class SheetLog {
    private static final Logger LOG = LoggerFactory.getLogger(SheetLog.class);
    private static final long LIMIT_MILLIS = 1500;
    /** Few: each that waits for a locked table holds one of the connections that the others are decided with. */
    private static final int WRITERS = 2;

    private static final long IDLE_SECONDS = 30;

    private final AccessLogStore log;
    private final InTransaction inTransaction;
    private final Spool spool;
    private final ThreadPoolExecutor writers = new ThreadPoolExecutor(
            WRITERS, WRITERS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), SheetLog::thread);

    public SheetLog(AccessLogStore log, InTransaction inTransaction, Spool spool) {
        this.log = log;
        this.inTransaction = inTransaction;
        this.spool = spool;
        writers.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "samskriv-sheet-log");
        thread.setDaemon(true);
        return thread;
    }

    /** Returns when the row is kept, in the log or beside it; throws when it is in neither. */
    void write(SheetEntry row) {
        if (!spool.isWaiting() || !isPutBehind(row)) {
            writeAtOnce(row);
        }
    }

    /** Behind those that wait already; a spool that has gone wrong keeps nobody from the log. */
    private boolean isPutBehind(SheetEntry row) {
        try {
            spool.keep(row);
            return true;
        } catch (IllegalStateException e) {
            LOG.warn("the spool cannot be written to", Unquoted.of(e));
            return false;
        }
    }

    private void writeAtOnce(SheetEntry row) {
        Attempt attempt = new Attempt(row);
        boolean written = false;
        boolean interrupted = false;
        try {
            written = begin(attempt) && attempt.isWritten();
        } catch (InterruptedException e) {
            interrupted = true;
        }
        try {
            if (!written) {
                attempt.leave();
                spool.keep(row);
            }
        } finally {
            if (interrupted) {
                // not before: no file can be written by a thread that is asked to stop
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean begin(Attempt attempt) {
        try {
            writers.execute(attempt);
            return true;
        } catch (RejectedExecutionException stopping) {
            return false;
        }
    }

    /** Once nobody asks any more. */
    public void end() {
        writers.shutdownNow();
    }

    private enum State {
        OPEN,
        /** From here on the database may have kept the row, whatever is heard of it. */
        COMMITTING,
        WRITTEN,
        /** The reader did not wait: no row is to be left behind. */
        GIVEN_UP
    }

    private final class Attempt implements Runnable {
        private final SheetEntry row;
        private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);
        private final CountDownLatch ended = new CountDownLatch(1);
        /** Whether the reader has gone on without it. */
        private volatile boolean left;

        Attempt(SheetEntry row) {
            this.row = row;
        }

        @Override
        public void run() {
            try {
                inTransaction.run(this::append);
                state.set(State.WRITTEN);
            } catch (GivenUpException e) {
                LOG.debug("a row came too late and was undone; it waits in the spool");
            } catch (RuntimeException e) {
                LOG.warn("the row of a crisis sheet could not be written to the log", Unquoted.of(e));
            } finally {
                ended.countDown();
            }
        }

        /** May be run again, when the database asks for it. */
        private void append() {
            if (left) {
                throw new GivenUpException();
            }
            log.append(row);
            if (!state.compareAndSet(State.OPEN, State.COMMITTING) && state.get() == State.GIVEN_UP) {
                throw new GivenUpException();
            }
        }

        boolean isWritten() throws InterruptedException {
            boolean inTime = ended.await(LIMIT_MILLIS, TimeUnit.MILLISECONDS)
                    || (!giveUp() && ended.await(LIMIT_MILLIS, TimeUnit.MILLISECONDS));
            return inTime && state.get() == State.WRITTEN;
        }

        private boolean giveUp() {
            return state.compareAndSet(State.OPEN, State.GIVEN_UP);
        }

        void leave() {
            giveUp();
            left = true;
        }
    }

    /** Undoes the transaction it is thrown in. */
    private static final class GivenUpException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
