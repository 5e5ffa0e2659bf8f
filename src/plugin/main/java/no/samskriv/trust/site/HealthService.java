package no.samskriv.trust.site;

import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Secrets;
import no.samskriv.storage.DatabaseKind;
import no.samskriv.trust.spool.SpoolFile;
import no.samskriv.trust.store.AccessLogStore;

/** Looks after what nobody sees failing. For administrators of the wiki alone; says nothing about any person. */
public final class HealthService {
    private final Secrets secrets;
    private final DatabaseKind database;
    private final AccessLogStore log;
    private final SpoolFile spool;
    private final CurrentUser currentUser;
    private final Now now;

    public HealthService(
            Secrets secrets,
            DatabaseKind database,
            AccessLogStore log,
            SpoolFile spool,
            CurrentUser currentUser,
            Now now) {
        this.secrets = secrets;
        this.database = database;
        this.log = log;
        this.spool = spool;
        this.currentUser = currentUser;
        this.now = now;
    }

    Health look() {
        if (!currentUser.isAdministrator()) {
            throw ProblemException.notFound();
        }
        boolean keyKept = secrets.isLogKeyKept();
        // the log is asked only where the answer counts: it may be what is locked
        boolean missed = !keyKept && !log.heads("", 1).isEmpty();
        return new Health(keyKept, missed, database.name(), spool.state(), now.instant());
    }
}
