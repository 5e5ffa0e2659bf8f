package no.samskriv.trust;

import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Secrets;
import no.samskriv.storage.DatabaseKind;

/** Looks after what nobody sees failing. For administrators of the wiki alone; says nothing about any person. */
public final class HealthService {
    private final Secrets secrets;
    private final DatabaseKind database;
    private final CurrentUser currentUser;

    public HealthService(Secrets secrets, DatabaseKind database, CurrentUser currentUser) {
        this.secrets = secrets;
        this.database = database;
        this.currentUser = currentUser;
    }

    Health look() {
        if (!currentUser.isAdministrator()) {
            throw ProblemException.notFound();
        }
        return new Health(secrets.isLogKeyKept(), database.name());
    }
}
