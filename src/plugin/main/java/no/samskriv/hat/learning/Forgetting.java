package no.samskriv.hat.learning;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.samskriv.kernel.Unquoted;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes thoughts whose thirty days are over although nobody writes anything: when the plugin starts, and once a day. Each
 * node does so for itself; that another has deleted them already does no harm.
 */
public final class Forgetting {
    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final NoteService notes;
    private @Nullable ScheduledExecutorService daily;
    private @Nullable Future<?> rounds;

    public Forgetting(NoteService notes) {
        this.notes = notes;
    }

    /** Once the tables are there. */
    public synchronized void begin() {
        if (daily == null) {
            daily = Executors.newSingleThreadScheduledExecutor(work -> {
                Thread thread = new Thread(work, "samskriv-forgetting");
                thread.setDaemon(true);
                return thread;
            });
            rounds = daily.scheduleWithFixedDelay(this::forget, 0, 1, TimeUnit.DAYS);
        }
    }

    public synchronized void end() {
        if (rounds != null) {
            rounds.cancel(true);
            rounds = null;
        }
        if (daily != null) {
            daily.shutdownNow();
            daily = null;
        }
    }

    /** An exception would end the round for good. */
    private void forget() {
        try {
            notes.forget();
        } catch (RuntimeException e) {
            LOG.error("thoughts whose time is over were not deleted", Unquoted.of(e));
        }
    }
}
