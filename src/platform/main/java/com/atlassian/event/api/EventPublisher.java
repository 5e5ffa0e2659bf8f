package com.atlassian.event.api;

/** Tells listeners on this node what happened. Source: Slack plugin (10.0.1). */
public interface EventPublisher {
    /** C10. */
    void publish(Object event);

    /** C10. */
    void register(Object listener);

    /** C10. */
    void unregister(Object listener);
}
