package no.samskriv.trust.log;

import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.ProblemException;

/** Whether the access log is as it was written, for administrators of the wiki. Says nothing of anybody. */
public final class LogCheckService {
    private final LogCheck check;
    private final CurrentUser currentUser;

    public LogCheckService(LogCheck check, CurrentUser currentUser) {
        this.check = check;
        this.currentUser = currentUser;
    }

    /** Goes through the whole log, which takes its time when it is long. */
    public LogCheck.Result check() {
        if (!currentUser.isAdministrator()) {
            throw ProblemException.notFound();
        }
        return check.run();
    }
}
