package no.samskriv.trust;

import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;

/** Whether the reader is on duty: it stands in the header of every page, so the answer is one statement. */
public final class DutyService {
    private final OnDuty onDuty;
    private final InTransaction inTransaction;
    private final CurrentUser currentUser;

    public DutyService(OnDuty onDuty, InTransaction inTransaction, CurrentUser currentUser) {
        this.onDuty = onDuty;
        this.inTransaction = inTransaction;
        this.currentUser = currentUser;
    }

    /** Never an anonymous reader. */
    public boolean isReaderOnDuty() {
        return currentUser
                .find()
                .map(user -> inTransaction.call(() -> onDuty.isOnDuty(user)))
                .orElse(false);
    }
}
