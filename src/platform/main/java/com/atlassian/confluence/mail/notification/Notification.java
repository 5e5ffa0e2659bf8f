package com.atlassian.confluence.mail.notification;

import com.atlassian.confluence.user.ConfluenceUser;

/** That somebody watches something. Source: Slack plugin (10.0.1). */
public class Notification {
    private final ConfluenceUser receiver;

    /** U. */
    public Notification(ConfluenceUser receiver) {
        this.receiver = receiver;
    }

    /** C10. */
    public ConfluenceUser getReceiver() {
        return receiver;
    }
}
