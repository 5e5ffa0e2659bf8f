package no.samskriv.host.site;

import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.security.Permission;
import com.atlassian.event.api.EventPublisher;
import java.util.List;
import no.samskriv.ao.Database;
import no.samskriv.host.site.PageRefused.Reason;

/**
 * Moves and copies pages, and removes for good what lies in the trash. As in {@link Authoring}, each verb asks for
 * permission, and listeners hear of it when it is committed.
 */
public final class PageLife {
    private final Database database;
    private final Pages pages;
    private final PageStore store;
    private final PartStore parts;
    private final Authoring authoring;
    private final SitePermissions permissions;
    private final EventPublisher events;

    PageLife(
            Database database,
            Pages pages,
            PageStore store,
            PartStore parts,
            Authoring authoring,
            SitePermissions permissions,
            EventPublisher events) {
        this.database = database;
        this.pages = pages;
        this.store = store;
        this.parts = parts;
        this.authoring = authoring;
        this.permissions = permissions;
        this.events = events;
    }

    /** Puts a page, with all below it, below another one, in whatever space; its own restrictions go with it. */
    public SitePage move(SiteUser author, long pageId, long parentId) {
        SitePage moved = database.inTransaction(() -> {
            PagePlace place = authoring.changeable(author, pageId).place();
            PagePlace above = seen(author, parentId).place();
            if (above.lineage().contains(pageId)) {
                throw new PageRefused(Reason.NOT_FOUND);
            }
            store.move(place, above);
            return stored(pageId);
        });
        events.publish(new PageMoveEvent(moved));
        return moved;
    }

    /** The text alone, below the same page: without restrictions, comments, files and watchers. */
    public SitePage copy(SiteUser author, long pageId, String title) {
        SitePage origin = seen(author, pageId);
        SitePage copy = database.inTransaction(() -> {
            PagePlace place = origin.place();
            PageText text = new PageText(title, origin.getBodyAsString());
            return stored(store.create(
                    place.spaceKey(), place.ancestors(), author.key().getStringValue(), text));
        });
        events.publish(new PageCreateEvent(copy));
        events.publish(new PageCopyEvent(origin, copy));
        return copy;
    }

    /** What lies in the trash of a space, for whoever administers the space, who may remove it for good. */
    public List<PagePlace> removable(SiteUser user, String spaceKey) {
        return administers(user, spaceKey) ? pages.inTrash(spaceKey) : List.of();
    }

    /** Removes a page from the trash for good, with its versions and all that hangs on it. */
    public void purge(SiteUser user, long pageId) {
        SitePage removed = pages.withId(pageId)
                .filter(SitePage::isDeleted)
                .filter(page -> administers(user, page.getSpaceKey()))
                .orElseThrow(() -> new PageRefused(Reason.NOT_FOUND));
        database.inTransaction(() -> {
            if (store.hasAnythingBelow(pageId)) {
                throw new PageRefused(Reason.HAS_CHILDREN);
            }
            parts.remove(pageId);
            store.remove(pageId);
            return pageId;
        });
        events.publish(new PageRemoveEvent(removed));
    }

    private boolean administers(SiteUser user, String spaceKey) {
        return pages.space(spaceKey)
                .filter(space -> permissions.hasPermission(user, Permission.ADMINISTER, new SiteSpace(space, pages)))
                .isPresent();
    }

    private SitePage seen(SiteUser user, long pageId) {
        return authoring.read(user, pageId).orElseThrow(() -> new PageRefused(Reason.NOT_FOUND));
    }

    private SitePage stored(long pageId) {
        return pages.withId(pageId).orElseThrow(() -> new IllegalStateException("page " + pageId + " is gone"));
    }
}
