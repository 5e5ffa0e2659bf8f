package com.atlassian.confluence.mail.notification;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.List;

/** Who watches what. Source: Slack plugin (10.0.1). */
public interface NotificationManager {
    /** C10. Those who watch this content itself, and not its space. */
    List<Notification> getNotificationsByContent(ContentEntityObject content);
}
