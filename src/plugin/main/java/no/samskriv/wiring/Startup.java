package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import no.samskriv.hat.learning.ForgettingService;
import no.samskriv.keeping.Background;
import no.samskriv.keeping.ending.ErasedAgainService;
import no.samskriv.trust.SheetLog;
import no.samskriv.trust.spool.TakingIn;

/**
 * Has the tables made once the product has started, so that no reader waits for it, what a backup brought back and is not to
 * be there taken away, and from then on what waits for the log taken in. Earlier would hang Confluence: Active Objects must not be called while the
 * context starts.
 */
final class Startup implements LifecycleAware {
    private final ActiveObjects ao;
    private final ErasedAgainService erasedAgain;
    private final ForgettingService forgetting;
    private final TakingIn takingIn;
    private final SheetLog sheetLog;
    private final Background background;

    Startup(
            ActiveObjects ao,
            ErasedAgainService erasedAgain,
            ForgettingService forgetting,
            TakingIn takingIn,
            SheetLog sheetLog,
            Background background) {
        this.ao = ao;
        this.erasedAgain = erasedAgain;
        this.forgetting = forgetting;
        this.takingIn = takingIn;
        this.sheetLog = sheetLog;
        this.background = background;
    }

    @Override
    public void onStart() {
        ao.moduleMetaData().awaitInitialization();
        // before anybody reads: whoever was deleted is not to be met again
        erasedAgain.begin();
        forgetting.begin();
        takingIn.begin();
    }

    @Override
    public void onStop() {
        background.end();
        takingIn.end();
        sheetLog.end();
    }
}
