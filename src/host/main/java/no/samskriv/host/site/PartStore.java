package no.samskriv.host.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Stores comments, files and who watches which page; asks nobody for permission. */
final class PartStore {
    private final JdbcClient sql;
    private final Clock clock;

    PartStore(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The oldest first. */
    List<PagePart> comments(long pageId) {
        return sql.sql("SELECT ID, PAGE_ID, BODY, AUTHOR, SAVED_AT FROM HOST_COMMENT WHERE PAGE_ID = ? ORDER BY ID")
                .param(pageId)
                .query(PartStore::part)
                .list();
    }

    PagePart addComment(long pageId, String authorKey, String body) {
        long now = clock.millis();
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        sql.sql("INSERT INTO HOST_COMMENT (PAGE_ID, BODY, AUTHOR, SAVED_AT) VALUES (?, ?, ?, ?)")
                .params(pageId, body, authorKey, now)
                .update(id, "id");
        return new PagePart(key(id), pageId, body, authorKey, Instant.ofEpochMilli(now));
    }

    /** In the order they came; a file that was replaced stands once. */
    List<PagePart> files(long pageId) {
        return sql.sql("SELECT ID, PAGE_ID, FILE_NAME, AUTHOR, SAVED_AT FROM HOST_FILE WHERE PAGE_ID = ? ORDER BY ID")
                .param(pageId)
                .query(PartStore::part)
                .list();
    }

    Optional<byte[]> contentOf(long pageId, long fileId) {
        return sql.sql("SELECT CONTENT FROM HOST_FILE WHERE PAGE_ID = ? AND ID = ?")
                .params(pageId, fileId)
                .query(String.class)
                .optional()
                .map(Base64.getDecoder()::decode);
    }

    PagePart addFile(long pageId, String authorKey, String name, byte[] content) {
        long now = clock.millis();
        sql.sql("DELETE FROM HOST_FILE WHERE PAGE_ID = ? AND FILE_NAME = ?")
                .params(pageId, name)
                .update();
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        sql.sql("INSERT INTO HOST_FILE (PAGE_ID, FILE_NAME, CONTENT, AUTHOR, SAVED_AT) VALUES (?, ?, ?, ?, ?)")
                .params(pageId, name, Base64.getEncoder().encodeToString(content), authorKey, now)
                .update(id, "id");
        return new PagePart(key(id), pageId, name, authorKey, Instant.ofEpochMilli(now));
    }

    List<String> watchers(long pageId) {
        return sql.sql("SELECT USER_KEY FROM HOST_WATCH WHERE PAGE_ID = ? ORDER BY USER_KEY")
                .param(pageId)
                .query(String.class)
                .list();
    }

    void unwatch(long pageId, String userKey) {
        sql.sql("DELETE FROM HOST_WATCH WHERE PAGE_ID = ? AND USER_KEY = ?")
                .params(pageId, userKey)
                .update();
    }

    void watch(long pageId, String userKey) {
        unwatch(pageId, userKey);
        sql.sql("INSERT INTO HOST_WATCH (PAGE_ID, USER_KEY) VALUES (?, ?)")
                .params(pageId, userKey)
                .update();
    }

    /** All that hangs on a page that is removed for good. */
    void remove(long pageId) {
        for (String table : List.of("HOST_COMMENT", "HOST_FILE", "HOST_WATCH")) {
            sql.sql("DELETE FROM " + table + " WHERE PAGE_ID = ?").param(pageId).update();
        }
    }

    private static long key(GeneratedKeyHolder id) {
        return Objects.requireNonNull(id.getKey(), "the database made no id").longValue();
    }

    private static PagePart part(ResultSet row, int number) throws SQLException {
        return new PagePart(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                Instant.ofEpochMilli(row.getLong(5)));
    }
}
