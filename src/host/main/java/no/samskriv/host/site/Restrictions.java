package no.samskriv.host.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samskriv.host.site.PageRestrictions.Kind;
import no.samskriv.host.site.PageRestrictions.Operation;
import no.samskriv.host.site.PageRestrictions.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores who is let in to which page. */
final class Restrictions {
    private final JdbcClient sql;

    Restrictions(JdbcClient sql) {
        this.sql = sql;
    }

    PageRestrictions of(long pageId) {
        return of(List.of(pageId)).getOrDefault(pageId, PageRestrictions.NONE);
    }

    /** Restrictions by page id; pages without any are left out. */
    Map<Long, PageRestrictions> of(Collection<Long> pageIds) {
        if (pageIds.isEmpty()) {
            return Map.of();
        }
        return grouped(sql.sql("SELECT PAGE_ID, OPERATION, SUBJECT_KIND, SUBJECT FROM HOST_RESTRICTION"
                        + " WHERE PAGE_ID IN (:pages)")
                .param("pages", pageIds)
                .query((row, number) -> new Row(
                        row.getLong(1),
                        Operation.valueOf(row.getString(2)),
                        new Subject(Kind.valueOf(row.getString(3)), row.getString(4))))
                .list());
    }

    void replace(long pageId, PageRestrictions restrictions) {
        sql.sql("DELETE FROM HOST_RESTRICTION WHERE PAGE_ID = ?").param(pageId).update();
        insert(pageId, Operation.READ, restrictions.read());
        insert(pageId, Operation.UPDATE, restrictions.update());
    }

    private void insert(long pageId, Operation operation, Set<Subject> subjects) {
        for (Subject subject : subjects) {
            sql.sql("INSERT INTO HOST_RESTRICTION (PAGE_ID, OPERATION, SUBJECT_KIND, SUBJECT) VALUES (?, ?, ?, ?)")
                    .params(pageId, operation.name(), subject.kind().name(), subject.id())
                    .update();
        }
    }

    private static Map<Long, PageRestrictions> grouped(List<Row> rows) {
        Map<Long, Set<Subject>> read = new HashMap<>();
        Map<Long, Set<Subject>> update = new HashMap<>();
        Set<Long> pages = new HashSet<>();
        for (Row row : rows) {
            pages.add(row.pageId());
            Map<Long, Set<Subject>> side = row.operation() == Operation.READ ? read : update;
            side.computeIfAbsent(row.pageId(), id -> new HashSet<>()).add(row.subject());
        }
        Map<Long, PageRestrictions> result = new HashMap<>();
        for (Long page : pages) {
            result.put(
                    page, new PageRestrictions(read.getOrDefault(page, Set.of()), update.getOrDefault(page, Set.of())));
        }
        return result;
    }

    private record Row(long pageId, Operation operation, Subject subject) {}
}
