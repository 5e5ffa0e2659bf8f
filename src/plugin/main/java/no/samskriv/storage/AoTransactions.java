package no.samskriv.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.function.Supplier;
import no.samskriv.kernel.InTransaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Transactions as Active Objects gives them. */
public final class AoTransactions implements InTransaction {
    private static final Logger LOG = LoggerFactory.getLogger(AoTransactions.class);
    private static final int RETRIES = 3;
    /** Set while the thread works in a transaction that was opened here. */
    private static final ThreadLocal<Boolean> OPEN = new ThreadLocal<>();

    private final ActiveObjects ao;

    public AoTransactions(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public <T> T call(Supplier<T> work) {
        if (OPEN.get() != null) {
            return ao.executeInTransaction(work::get);
        }
        OPEN.set(true);
        try {
            return callAgainWhileTransient(work);
        } finally {
            OPEN.remove();
        }
    }

    /** Only from outside: a transaction the database has undone cannot be carried on with, only begun anew. */
    private <T> T callAgainWhileTransient(Supplier<T> work) {
        for (int retries = 0; ; retries++) {
            try {
                return ao.executeInTransaction(work::get);
            } catch (RuntimeException failed) {
                if (retries == RETRIES || !SqlFailure.TRANSIENT.caused(failed)) {
                    throw failed;
                }
                LOG.debug("The database undid a transaction; retry {} of {}", retries + 1, RETRIES, failed);
            }
        }
    }
}
