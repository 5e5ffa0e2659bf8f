package no.samskriv.keeping.copy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Section;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;

/**
 * Which rows about a person go with the person. All of them do, but for what is somebody else's: what others have begun to
 * write and not said, and what only guards the record. What the person keeps to themself goes on their own account alone,
 * and with it everything that tells that there is such a thing.
 */
final class CopyRules {
    /** Sessions and search keys guard the record, and lines of an overview are made from what is in the others. */
    private static final Set<String> NOBODYS = Set.of("SHOW_SESSION", "CRISIS_MARK", "OVERVIEW_LINE");

    /** Where blocks are. */
    static final String MARKS = "ACCESS_MARK";

    private static final String TAG = "USER:";
    private static final String ID = "UUID";
    /** What was agreed, in one piece: without what is in it, that it was agreed can still be told. */
    private static final String CONTENT = "CONTENT";

    private final Grant grant;
    private final Set<String> secrets = new HashSet<>();

    CopyRules(Grant grant) {
        this.grant = grant;
    }

    boolean takes(Chapter chapter) {
        return !chapter.personColumn().isEmpty() && !NOBODYS.contains(chapter.table());
    }

    /** Notes what is for nobody but the person; asked of every row before any is given. */
    void look(Chapter chapter, Map<String, Object> row) {
        boolean keptBack = !grant.own() && chapter.isSecret(row, Set.of());
        if ((keptBack || isSomebodyElses(chapter, row)) && row.get(ID) instanceof String id) {
            secrets.add(id);
        }
    }

    /** The row as it goes with the person; empty when it does not. */
    Map<String, Object> given(Chapter chapter, Map<String, Object> row) {
        if (isSomebodyElses(chapter, row)) {
            return Map.of();
        }
        Map<String, Object> given = new TreeMap<>(row);
        given.remove("CLAIM");
        if (given.get(CONTENT) instanceof String content && names(content)) {
            given.remove(CONTENT);
        }
        boolean tells = given.values().stream().anyMatch(value -> value instanceof String text && names(text));
        return tells ? Map.of() : given;
    }

    /** The keys of wiki users in a row. */
    static List<String> accounts(Chapter chapter, Map<String, Object> row) {
        List<String> keys = new ArrayList<>();
        row.forEach((column, value) -> {
            Holds holds = chapter.holds(column);
            if (value instanceof String text && holds == Holds.USER) {
                keys.add(text);
            } else if (value instanceof String text && holds == Holds.TAGGED_USER && text.startsWith(TAG)) {
                keys.add(text.substring(TAG.length()));
            }
        });
        return keys;
    }

    private boolean isSomebodyElses(Chapter chapter, Map<String, Object> row) {
        return switch (chapter.table()) {
            case "DRAFT" -> !grant.own() || !grant.user().key().equals(row.get("AUTHOR"));
            case MARKS -> "BLOCK".equals(row.get("KIND")) && !grant.reads(Section.BLOCKS);
            default -> false;
        };
    }

    private boolean names(String text) {
        return secrets.stream().anyMatch(text::contains);
    }
}
