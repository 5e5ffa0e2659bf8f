package no.samskriv.trust.spool;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Secrets;
import no.samskriv.kernel.Unquoted;
import no.samskriv.trust.SheetEntry;
import no.samskriv.trust.store.AccessLogStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what waits in the spool of this node into the log, in order, as soon as the log lets it: when the plugin starts, and
 * from then on while something waits. A row that is there already is left alone, so that it may stop anywhere.
 */
public final class TakingIn {
    private static final Logger LOG = LoggerFactory.getLogger(TakingIn.class);
    private static final long PAUSE_SECONDS = 5;

    private final SpoolFile spool;
    private final AccessLogStore log;
    private final Secrets secrets;
    private final InTransaction inTransaction;
    private final Now now;
    private @Nullable ScheduledExecutorService thread;
    private @Nullable Future<?> rounds;
    /** So that what lasts for hours is told once. */
    private boolean told;

    public TakingIn(SpoolFile spool, AccessLogStore log, Secrets secrets, InTransaction inTransaction, Now now) {
        this.spool = spool;
        this.log = log;
        this.secrets = secrets;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Once the tables are there. */
    public synchronized void begin() {
        if (thread == null) {
            if (secrets.isLogKeyKept()) {
                // while it can be read: without it a row cannot be put by
                secrets.logKey();
            }
            thread = Executors.newSingleThreadScheduledExecutor(work -> {
                Thread daemon = new Thread(work, "samskriv-taking-in");
                daemon.setDaemon(true);
                return daemon;
            });
            rounds = thread.scheduleWithFixedDelay(this::round, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    public synchronized void end() {
        if (rounds != null) {
            rounds.cancel(true);
            rounds = null;
        }
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    /** An exception would end the rounds for good. */
    private void round() {
        try {
            takeIn();
            told = false;
        } catch (IOException | RuntimeException e) {
            if (!told) {
                LOG.warn("what waits in the spool cannot be taken into the log yet", Unquoted.of(e));
                told = true;
            }
        }
    }

    /** Stops at the first row that the log does not take. */
    void takeIn() throws IOException {
        SpoolLines waiting = spool.read();
        if (waiting.isEmpty()) {
            return;
        }
        int added = 0;
        for (SheetEntry row : waiting.rows()) {
            boolean isNew = inTransaction.call(() -> log.append(row.takenInAt(now.instant())));
            added += isNew ? 1 : 0;
        }
        spool.taken(waiting);
        LOG.info("{} showings of crisis sheets were taken into the log", added);
        if (!waiting.strange().isEmpty()) {
            LOG.error(
                    "{} lines of the spool are not as they were written",
                    waiting.strange().size());
        }
    }
}
