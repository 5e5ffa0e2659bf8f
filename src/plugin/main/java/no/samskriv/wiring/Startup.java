package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.lifecycle.LifecycleAware;

/**
 * Has the tables made once the product has started, so that no reader waits for it. Earlier would hang Confluence: Active
 * Objects must not be called while the context starts.
 */
final class Startup implements LifecycleAware {
    private final ActiveObjects ao;

    Startup(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void onStart() {
        ao.moduleMetaData().awaitInitialization();
    }

    @Override
    public void onStop() {}
}
