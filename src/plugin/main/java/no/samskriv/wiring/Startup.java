package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import no.samskriv.hat.learning.Forgetting;

/**
 * Has the tables made once the product has started, so that no reader waits for it, and what is to be forgotten forgotten
 * from then on. Earlier would hang Confluence: Active
 * Objects must not be called while the context starts.
 */
final class Startup implements LifecycleAware {
    private final ActiveObjects ao;
    private final Forgetting forgetting;

    Startup(ActiveObjects ao, Forgetting forgetting) {
        this.ao = ao;
        this.forgetting = forgetting;
    }

    @Override
    public void onStart() {
        ao.moduleMetaData().awaitInitialization();
        forgetting.begin();
    }

    @Override
    public void onStop() {
        forgetting.end();
    }
}
