package no.samskriv.host.site;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.event.api.EventPublisher;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.samskriv.ao.Database;
import no.samskriv.host.site.PageRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What readers and authors do with pages. Each verb asks for permission and refuses with {@link PageRefused}; listeners
 * hear of a change when it is committed.
 */
public final class Authoring {
    private final Database database;
    private final Pages pages;
    private final PageStore store;
    private final Restrictions restrictions;
    private final SitePermissions permissions;
    private final EventPublisher events;

    Authoring(
            Database database,
            Pages pages,
            PageStore store,
            Restrictions restrictions,
            SitePermissions permissions,
            EventPublisher events) {
        this.database = database;
        this.pages = pages;
        this.store = store;
        this.restrictions = restrictions;
        this.permissions = permissions;
        this.events = events;
    }

    /** The page, when this user may read it; never one in the trash. */
    public Optional<SitePage> read(@Nullable SiteUser user, long pageId) {
        return user == null ? Optional.empty() : pages.withId(pageId).filter(page -> permissions.maySee(user, page));
    }

    /** Like {@link #read(SiteUser, long)}. */
    public Optional<SitePage> read(@Nullable SiteUser user, String spaceKey, String title) {
        return user == null
                ? Optional.empty()
                : pages.titled(spaceKey, title).filter(page -> permissions.maySee(user, page));
    }

    /**
     * Adds a page.
     *
     * @param parentId null for a page at the root of the space
     */
    public SitePage create(SiteUser author, String spaceKey, @Nullable Long parentId, PageText text) {
        SitePage created = inTransaction(() -> {
            List<Long> ancestors = parentId == null ? root(spaceKey) : below(author, spaceKey, parentId);
            return store.create(spaceKey, ancestors, author.key().getStringValue(), text);
        });
        events.publish(new PageCreateEvent(created));
        return created;
    }

    /** Saves a new version over the one the author saw, and over no other. */
    public SitePage save(SiteUser author, long pageId, int seenVersion, PageText text) {
        SitePage saved = inTransaction(() -> {
            changeable(author, pageId);
            store.save(pageId, seenVersion, author.key().getStringValue(), text);
            return pageId;
        });
        events.publish(new PageUpdateEvent(saved));
        return saved;
    }

    public void trash(SiteUser author, long pageId) {
        SitePage trashed = inTransaction(() -> {
            changeable(author, pageId);
            if (store.hasChildren(pageId)) {
                throw new PageRefused(Reason.HAS_CHILDREN);
            }
            store.trash(pageId);
            return pageId;
        });
        events.publish(new PageTrashedEvent(trashed));
    }

    public SitePage restore(SiteUser author, long pageId) {
        SitePage restored = inTransaction(() -> {
            PagePlace place = pages.withId(pageId)
                    .map(SitePage::place)
                    .filter(PagePlace::trashed)
                    .filter(each -> permissions.mayBringBack(author, each))
                    .orElseThrow(() -> new PageRefused(Reason.NOT_FOUND));
            if (place.parent()
                    .flatMap(pages::withId)
                    .filter(SitePage::isDeleted)
                    .isPresent()) {
                throw new PageRefused(Reason.PARENT_TRASHED);
            }
            store.restore(place);
            return pageId;
        });
        events.publish(new PageRestoreEvent(restored));
        return restored;
    }

    /** Pages of this space in the trash that the user may bring back. */
    public List<PagePlace> trashOf(SiteUser user, String spaceKey) {
        return pages.inTrash(spaceKey).stream()
                .filter(place -> permissions.mayBringBack(user, place))
                .toList();
    }

    /** Says who may read and change a page; nobody can shut themselves out by mistake. */
    public void restrict(SiteUser author, long pageId, PageRestrictions wanted) {
        inTransaction(() -> {
            restrictions.replace(changeable(author, pageId).getId(), wanted);
            if (!permissions.mayEdit(author, stored(pageId))) {
                throw new PageRefused(Reason.SHUTS_OUT_ONESELF);
            }
            return pageId;
        });
    }

    private List<Long> root(String spaceKey) {
        return pages.space(spaceKey).map(space -> List.<Long>of()).orElseThrow(() -> new PageRefused(Reason.NOT_FOUND));
    }

    private List<Long> below(SiteUser author, String spaceKey, long parentId) {
        return read(author, parentId)
                .filter(parent -> parent.getSpaceKey().equals(spaceKey))
                .map(parent -> parent.place().lineage())
                .orElseThrow(() -> new PageRefused(Reason.NOT_FOUND));
    }

    SitePage changeable(SiteUser author, long pageId) {
        SitePage page = read(author, pageId).orElseThrow(() -> new PageRefused(Reason.NOT_FOUND));
        if (!permissions.mayEdit(author, page)) {
            throw new PageRefused(Reason.READ_ONLY);
        }
        return page;
    }

    private SitePage inTransaction(Supplier<Long> change) {
        return database.inTransaction(() -> stored(change.get()));
    }

    private SitePage stored(long pageId) {
        return pages.withId(pageId).orElseThrow(() -> new IllegalStateException("page " + pageId + " is gone"));
    }
}
