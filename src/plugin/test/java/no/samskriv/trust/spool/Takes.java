package no.samskriv.trust.spool;

import java.io.IOException;
import no.samskriv.TestSite;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.trust.store.AccessLogStore;

/** Takes in what waits, for tests that put it there. */
public final class Takes {
    private Takes() {}

    public static void in(SpoolFile spool, AccessLogStore log, InTransaction inTransaction, Now now)
            throws IOException {
        new TakingIn(spool, log, () -> TestSite.KEY, inTransaction, now).takeIn();
    }
}
