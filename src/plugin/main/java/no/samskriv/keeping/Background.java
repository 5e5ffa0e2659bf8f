package no.samskriv.keeping;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import no.samskriv.kernel.Unquoted;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what takes long after the request is answered: one thing at a time on this node, in a thread of its own. */
public final class Background {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final int WAITING = 20;

    private static final int GRACE_SECONDS = 5;

    private @Nullable ThreadPoolExecutor thread;
    private volatile boolean ending;

    /** Does it when what came before is done; refused when too much waits, or the product is going down. */
    public synchronized void run(Runnable work) {
        ending = false;
        if (thread == null) {
            thread = new ThreadPoolExecutor(
                    1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), Background::daemon);
            thread.allowCoreThreadTimeOut(true);
        }
        thread.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.error("something that takes long has stopped", Unquoted.of(e));
            }
        });
    }

    /** Whether the product is going down, so that what is going on had better stop where it can go on later. */
    public boolean isEnding() {
        return ending;
    }

    /** Lets what is going on stop by itself: an interrupted thread would take an embedded database with it. */
    public void end() {
        ending = true;
        ThreadPoolExecutor ended = stopped();
        try {
            if (ended != null && !ended.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("something that takes long goes on while the product is going down");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable ThreadPoolExecutor stopped() {
        ThreadPoolExecutor ended = thread;
        thread = null;
        if (ended != null) {
            ended.getQueue().clear();
            ended.shutdown();
        }
        return ended;
    }

    private static Thread daemon(Runnable work) {
        Thread daemon = new Thread(work, "samskriv-keeping");
        daemon.setDaemon(true);
        return daemon;
    }
}
