package no.samskriv.confluence;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.mail.notification.Notification;
import com.atlassian.confluence.mail.notification.NotificationManager;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskriv.kernel.KeptPage;
import no.samskriv.kernel.PageRemains;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/** What Confluence keeps of a page. */
public final class ConfluencePageRemains implements PageRemains {
    private static final Date EVER = Date.from(Instant.EPOCH);

    private final PageManager pages;
    private final ContentPermissionManager restrictions;
    private final CommentManager comments;
    private final AttachmentManager attachments;
    private final NotificationManager watches;

    public ConfluencePageRemains(
            PageManager pages,
            ContentPermissionManager restrictions,
            CommentManager comments,
            AttachmentManager attachments,
            NotificationManager watches) {
        this.pages = pages;
        this.restrictions = restrictions;
        this.comments = comments;
        this.attachments = attachments;
        this.watches = watches;
    }

    @Override
    public Optional<KeptPage> of(long pageId) {
        return Optional.ofNullable(pages.getPage(pageId)).map(this::kept);
    }

    @Override
    public List<KeptPage> below(long pageId) {
        Page page = pages.getPage(pageId);
        return page == null
                ? List.of()
                : pages.getDescendants(page).stream()
                        .filter(each -> !each.isDeleted())
                        .map(this::kept)
                        .toList();
    }

    @Override
    public boolean isKept(long pageId) {
        return pages.getPage(pageId) != null;
    }

    private KeptPage kept(Page page) {
        long id = page.getLatestVersionId();
        return new KeptPage(
                id,
                page.getTitle(),
                page.getSpaceKey(),
                page.getVersion(),
                comments.getPageComments(id, EVER).size(),
                attachments.getLatestVersionsOfAttachments(page).size(),
                receivers(watches.getNotificationsByContent(page)),
                page.isDeleted(),
                isOpen(restrictions.getContentPermissionSets(page, ContentPermission.VIEW_PERMISSION)));
    }

    private static boolean isOpen(@Nullable List<ContentPermissionSet> sets) {
        return sets == null || sets.stream().allMatch(ContentPermissionSet::isEmpty);
    }

    /** Confluence keeps the watch of an account that is gone, with nobody to tell. */
    private static Set<UserRef> receivers(List<Notification> all) {
        return all.stream()
                .map(Notification::getReceiver)
                .filter(Objects::nonNull)
                .map(receiver -> new UserRef(receiver.getKey().getStringValue()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
