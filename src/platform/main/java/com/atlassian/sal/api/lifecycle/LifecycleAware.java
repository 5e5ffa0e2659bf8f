package com.atlassian.sal.api.lifecycle;

/** Told when the product has started; only as an OSGi service. Source: bootstrapi (10.2.15). */
public interface LifecycleAware {
    /** C10. */
    void onStart();

    /** U. */
    void onStop();
}
