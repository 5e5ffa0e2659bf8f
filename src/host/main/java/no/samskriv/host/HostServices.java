package no.samskriv.host;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.mail.notification.NotificationManager;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;

/** What the site offers to plugins, under the interfaces that Confluence exports them by. */
public record HostServices(
        UserManager userManager,
        UserAccessor userAccessor,
        PermissionManager permissionManager,
        PageManager pageManager,
        ContentPermissionManager contentPermissionManager,
        SpaceManager spaceManager,
        CommentManager commentManager,
        AttachmentManager attachmentManager,
        NotificationManager notificationManager,
        LocaleResolver localeResolver,
        TimeZoneManager timeZoneManager,
        EventPublisher eventPublisher) {}
