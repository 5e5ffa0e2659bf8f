package no.samskriv.host.site;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventPublisher;
import java.util.List;
import java.util.Optional;
import no.samskriv.ao.Database;
import org.jspecify.annotations.Nullable;

/**
 * Pages as plugins find and save them: nobody is asked for permission. A new page and its restrictions are written in one
 * transaction, the plugin's own where it has one; listeners hear of the page when that is committed.
 */
final class PagesForPlugins implements PageManager {
    private final Database database;
    private final Pages pages;
    private final PageStore store;
    private final Restrictions restrictions;
    private final EventPublisher events;

    PagesForPlugins(Database database, Pages pages, PageStore store, Restrictions restrictions, EventPublisher events) {
        this.database = database;
        this.pages = pages;
        this.store = store;
        this.restrictions = restrictions;
        this.events = events;
    }

    @Override
    public @Nullable Page getPage(long id) {
        return pages.withId(id).orElse(null);
    }

    @Override
    public @Nullable Page getPage(String spaceKey, String pageTitle) {
        return pages.titled(spaceKey, pageTitle).orElse(null);
    }

    @Override
    public List<Page> getDescendants(Page page) {
        return List.copyOf(pages.below(page.getId()));
    }

    /** @throws PageRefused for a title that is missing, too long or taken; the transaction is rolled back then */
    @Override
    public void saveContentEntity(ContentEntityObject obj, @Nullable SaveContext saveContext) {
        if (!(obj instanceof Page page) || page.getId() != 0) {
            throw new UnsupportedOperationException("this host saves new pages only");
        }
        SitePage saved = database.inTransaction(() -> {
            PageText text = new PageText(orEmpty(page.getTitle()), orEmpty(page.getBodyAsString()));
            page.setId(store.create(space(page), ancestors(page), authorKey(page), text));
            restrictions.replace(page.getId(), restrictionsOf(page));
            return pages.withId(page.getId()).orElseThrow();
        });
        database.afterCommit(() -> events.publish(new PageCreateEvent(saved)));
    }

    private String space(Page page) {
        return Optional.ofNullable(page.getSpaceKey())
                .filter(key -> pages.space(key).isPresent())
                .orElseThrow(() -> new IllegalArgumentException("a page stands in a space"));
    }

    private List<Long> ancestors(Page page) {
        Page parent = page.getParent();
        return parent == null
                ? List.of()
                : pages.withId(parent.getId())
                        .filter(above ->
                                !above.isDeleted() && above.getSpaceKey().equals(page.getSpaceKey()))
                        .map(above -> above.place().lineage())
                        .orElseThrow(() -> new IllegalArgumentException("the page above is not in this space"));
    }

    /** Confluence would save a page of the anonymous reader; this host has none. */
    private static String authorKey(Page page) {
        return Optional.<ConfluenceUser>ofNullable(page.getCreator())
                .or(SignedIn::user)
                .map(author -> author.getKey().getStringValue())
                .orElseThrow(() -> new IllegalArgumentException("a page has an author"));
    }

    private static PageRestrictions restrictionsOf(Page page) {
        return new PageRestrictions(
                RestrictionsForPlugins.subjects(page.getContentPermissionSet(ContentPermission.VIEW_PERMISSION)),
                RestrictionsForPlugins.subjects(page.getContentPermissionSet(RestrictionsForPlugins.EDIT_PERMISSION)));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
