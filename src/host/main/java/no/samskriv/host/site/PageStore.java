package no.samskriv.host.site;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import no.samskriv.host.site.PageRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Writes pages and their versions; asks nobody for permission. */
final class PageStore {
    private final JdbcClient sql;
    private final Clock clock;

    PageStore(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The id of the new page. */
    long create(String spaceKey, List<Long> ancestors, String authorKey, PageText text) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        refusingTakenTitle(() -> sql.sql(
                        "INSERT INTO HOST_PAGE (SPACE_KEY, ANCESTORS, TITLE, TITLE_KEY, VERSION, TRASHED, CREATOR)"
                                + " VALUES (?, ?, ?, ?, 1, FALSE, ?)")
                .params(spaceKey, PagePlace.path(ancestors), text.title(), Pages.titleKey(text.title()), authorKey)
                .update(id, "id"));
        long pageId =
                Objects.requireNonNull(id.getKey(), "the database made no id").longValue();
        addVersion(pageId, 1, authorKey, text);
        return pageId;
    }

    /** Refuses when the page is not at the version the author saw. */
    void save(long pageId, int seenVersion, String authorKey, PageText text) {
        int changed = refusingTakenTitle(
                () -> sql.sql("UPDATE HOST_PAGE SET VERSION = ?, TITLE = ?, TITLE_KEY = ? WHERE ID = ? AND VERSION = ?"
                                + " AND TRASHED = FALSE")
                        .params(seenVersion + 1, text.title(), Pages.titleKey(text.title()), pageId, seenVersion)
                        .update());
        if (changed == 0) {
            throw new PageRefused(Reason.STALE);
        }
        addVersion(pageId, seenVersion + 1, authorKey, text);
    }

    void trash(long pageId) {
        sql.sql("UPDATE HOST_PAGE SET TRASHED = TRUE, TITLE_KEY = NULL WHERE ID = ? AND TRASHED = FALSE")
                .param(pageId)
                .update();
    }

    void restore(PagePlace place) {
        refusingTakenTitle(
                () -> sql.sql("UPDATE HOST_PAGE SET TRASHED = FALSE, TITLE_KEY = ? WHERE ID = ? AND TRASHED = TRUE")
                        .params(Pages.titleKey(place.title()), place.id())
                        .update());
    }

    /** Puts a page and all below it, what lies in the trash too, below another page. */
    void move(PagePlace place, PagePlace above) {
        String before = PagePlace.path(place.lineage());
        move(place.id(), above.spaceKey(), PagePlace.path(above.lineage()));
        String after = PagePlace.path(above.lineage()) + place.id() + "/";
        for (Below below : below(place.id())) {
            move(below.id(), above.spaceKey(), after + below.ancestors().substring(before.length()));
        }
    }

    private void move(long pageId, String spaceKey, String ancestors) {
        refusingTakenTitle(() -> sql.sql("UPDATE HOST_PAGE SET SPACE_KEY = ?, ANCESTORS = ? WHERE ID = ?")
                .params(spaceKey, ancestors, pageId)
                .update());
    }

    private List<Below> below(long pageId) {
        return sql.sql("SELECT ID, ANCESTORS FROM HOST_PAGE WHERE ANCESTORS LIKE ?")
                .param("%/" + pageId + "/%")
                .query((row, number) -> new Below(row.getLong(1), row.getString(2)))
                .list();
    }

    private record Below(long id, String ancestors) {}

    /** With every version, and whom it was for. */
    void remove(long pageId) {
        sql.sql("DELETE FROM HOST_PAGE_VERSION WHERE PAGE_ID = ?").param(pageId).update();
        sql.sql("DELETE FROM HOST_RESTRICTION WHERE PAGE_ID = ?").param(pageId).update();
        sql.sql("DELETE FROM HOST_PAGE WHERE ID = ?").param(pageId).update();
    }

    /** What lies in the trash counts too: it would lose the restrictions it inherits. */
    boolean hasAnythingBelow(long pageId) {
        return !below(pageId).isEmpty();
    }

    boolean hasChildren(long pageId) {
        return sql.sql("SELECT COUNT(*) FROM HOST_PAGE WHERE TRASHED = FALSE AND ANCESTORS LIKE ?")
                        .param("%/" + pageId + "/%")
                        .query(Long.class)
                        .single()
                > 0;
    }

    void addSpace(String key, String name, @Nullable Long homeId) {
        sql.sql("INSERT INTO HOST_SPACE (SPACE_KEY, NAME, HOME_ID) VALUES (?, ?, ?)")
                .params(key, name, homeId)
                .update();
    }

    private void addVersion(long pageId, int version, String authorKey, PageText text) {
        sql.sql("INSERT INTO HOST_PAGE_VERSION (PAGE_ID, VERSION, TITLE, BODY, AUTHOR, SAVED_AT)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(pageId, version, text.title(), text.body(), authorKey, clock.millis())
                .update();
    }

    private static int refusingTakenTitle(IntSupplier write) {
        try {
            return write.getAsInt();
        } catch (DuplicateKeyException e) {
            throw new PageRefused(Reason.TITLE_TAKEN);
        }
    }
}
