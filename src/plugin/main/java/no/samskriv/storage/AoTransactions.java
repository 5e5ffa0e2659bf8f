package no.samskriv.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Optional;
import java.util.function.Supplier;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Unquoted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Transactions as Active Objects gives them. */
public final class AoTransactions implements InTransaction {
    private static final Logger LOG = LoggerFactory.getLogger(AoTransactions.class);
    private static final int RETRIES = 3;
    /** Set while the thread works in a transaction that was opened here. */
    private static final ThreadLocal<Boolean> OPEN = new ThreadLocal<>();

    private final ActiveObjects ao;
    private final Touched.Listener touched;

    /** Transactions after which nothing is summed up. */
    public AoTransactions(ActiveObjects ao) {
        this(ao, persons -> {});
    }

    /** @param touched told of whom something was changed about, before what was done commits */
    public AoTransactions(ActiveObjects ao, Touched.Listener touched) {
        this.ao = ao;
        this.touched = touched;
    }

    @Override
    public boolean isOpen() {
        return OPEN.get() != null;
    }

    @Override
    public <T> T call(Supplier<T> work) {
        if (isOpen()) {
            return once(work);
        }
        OPEN.set(true);
        try {
            return callAgainWhileTransient(work);
        } finally {
            OPEN.remove();
        }
    }

    /**
     * Not found leaves as a value: it comes before anything is written, and an exception would undo what the wiki is
     * doing around us, such as drawing the page that another macro of ours stands on, with its rows in the access log.
     */
    private <T> T once(Supplier<T> work) {
        Outcome<T> outcome = ao.executeInTransaction(() -> {
            try {
                return new Outcome<>(Optional.of(work.get()), Optional.empty());
            } catch (ProblemException e) {
                if (e.problem() instanceof Problem.NotFound) {
                    return new Outcome<>(Optional.empty(), Optional.of(e));
                }
                throw e;
            }
        });
        if (outcome.refusal().isPresent()) {
            throw outcome.refusal().get();
        }
        return outcome.result().orElseThrow();
    }

    /** Begins with nobody touched every time: what the database undid did not happen. */
    private <T> T outermost(Supplier<T> work) {
        Touched.begin();
        try {
            return once(() -> {
                T result = work.get();
                Touched.tell(touched);
                return result;
            });
        } finally {
            Touched.end();
        }
    }

    private record Outcome<T>(Optional<T> result, Optional<ProblemException> refusal) {}

    /** Only from outside: a transaction the database has undone cannot be carried on with, only begun anew. */
    private <T> T callAgainWhileTransient(Supplier<T> work) {
        for (int retries = 0; ; retries++) {
            try {
                return outermost(work);
            } catch (RuntimeException failed) {
                if (retries == RETRIES || !succeedsNextTime(failed)) {
                    throw failed;
                }
                LOG.debug(
                        "The database undid a transaction; retry {} of {}", retries + 1, RETRIES, Unquoted.of(failed));
            }
        }
    }

    private static boolean succeedsNextTime(RuntimeException failed) {
        return SqlFailure.TRANSIENT.caused(failed) || FirstElsewhere.caused(failed);
    }
}
