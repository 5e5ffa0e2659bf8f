package no.samskriv.host.site;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.mail.notification.Notification;
import com.atlassian.confluence.mail.notification.NotificationManager;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import java.util.Date;
import java.util.List;

/** What hangs on pages, as plugins find it: nobody is asked for permission. */
final class PartsForPlugins implements CommentManager, AttachmentManager, NotificationManager {
    private final PartStore store;
    private final Users users;

    PartsForPlugins(PartStore store, Users users) {
        this.store = store;
        this.users = users;
    }

    @Override
    public List<Comment> getPageComments(long pageId, Date since) {
        return store.comments(pageId).stream()
                .filter(part -> part.savedAt().isAfter(since.toInstant()))
                .map(part -> filled(new Comment(), part))
                .toList();
    }

    @Override
    public List<Attachment> getLatestVersionsOfAttachments(ContentEntityObject content) {
        return store.files(content.getId()).stream()
                .map(part -> filled(new Attachment(), part))
                .toList();
    }

    @Override
    public List<Notification> getNotificationsByContent(ContentEntityObject content) {
        return store.watchers(content.getId()).stream()
                .flatMap(key -> users.withKey(key).stream())
                .map(Notification::new)
                .toList();
    }

    private <T extends ContentEntityObject> T filled(T content, PagePart part) {
        content.setId(part.id());
        users.withKey(part.authorKey()).ifPresent(content::setCreator);
        return content;
    }
}
