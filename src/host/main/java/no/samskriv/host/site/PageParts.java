package no.samskriv.host.site;

import java.util.List;
import java.util.Optional;
import no.samskriv.ao.Database;
import no.samskriv.host.site.PageRefused.Reason;

/** Comments, files and watching: for whoever may see the page, which is refused as not found otherwise. */
public final class PageParts {
    private final Database database;
    private final Authoring authoring;
    private final PartStore store;

    PageParts(Database database, Authoring authoring, PartStore store) {
        this.database = database;
        this.authoring = authoring;
        this.store = store;
    }

    public List<PagePart> comments(SiteUser reader, long pageId) {
        return store.comments(seen(reader, pageId));
    }

    public PagePart comment(SiteUser author, long pageId, String body) {
        return store.addComment(seen(author, pageId), key(author), body);
    }

    public List<PagePart> files(SiteUser reader, long pageId) {
        return store.files(seen(reader, pageId));
    }

    public Optional<byte[]> contentOf(SiteUser reader, long pageId, long fileId) {
        return store.contentOf(seen(reader, pageId), fileId);
    }

    /** Hangs a file on a page, in place of one with the same name. */
    public PagePart attach(SiteUser author, long pageId, String name, byte[] content) {
        long page = seen(author, pageId);
        return database.inTransaction(() -> store.addFile(page, key(author), name, content));
    }

    public boolean isWatching(SiteUser user, long pageId) {
        return store.watchers(seen(user, pageId)).contains(key(user));
    }

    public void watch(SiteUser user, long pageId, boolean wanted) {
        long page = seen(user, pageId);
        database.inTransaction(() -> {
            if (wanted) {
                store.watch(page, key(user));
            } else {
                store.unwatch(page, key(user));
            }
            return page;
        });
    }

    private long seen(SiteUser user, long pageId) {
        return authoring
                .read(user, pageId)
                .orElseThrow(() -> new PageRefused(Reason.NOT_FOUND))
                .getId();
    }

    private static String key(SiteUser user) {
        return user.key().getStringValue();
    }
}
