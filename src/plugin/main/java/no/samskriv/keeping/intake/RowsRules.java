package no.samskriv.keeping.intake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.samskriv.keeping.Closing;
import no.samskriv.keeping.TeamFile;
import no.samskriv.keeping.TranslationRules;
import no.samskriv.keeping.WrittenUsers;
import no.samskriv.kernel.PageAccess;
import no.samskriv.storage.book.Book;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;
import no.samskriv.storage.book.Whose;
import org.jspecify.annotations.Nullable;

/** Rows of a file as this site has them: opened, with its own users and pages, and belonging to whom the file says. */
final class RowsRules {
    private final Book book;
    private final PageAccess pages;
    private final Closing closing;
    private final WrittenUsers users;
    private final TranslationRules translation;
    private final Set<String> gone = new HashSet<>();

    RowsRules(Book book, PageAccess pages, Closing closing, WrittenUsers users) {
        this.book = book;
        this.pages = pages;
        this.closing = closing;
        this.users = users;
        this.translation = new TranslationRules(new Inwards());
    }

    private final class Inwards implements TranslationRules.Words {
        @Override
        public String user(String user) {
            return users.in(user);
        }

        @Override
        public @Nullable Object page(Object page) {
            return RowsRules.this.page((Map<?, ?>) page);
        }
    }

    /** A page of another person's stays theirs. */
    private @Nullable Long page(Map<?, ?> named) {
        String space = String.valueOf(named.get("space"));
        String title = String.valueOf(named.get("title"));
        OptionalLong found = pages.find(space, title);
        if (found.isEmpty() || book.holds(book.chapter("PERSON"), "PAGE_ID", found.getAsLong())) {
            gone.add(space + ":" + title);
            return null;
        }
        return found.getAsLong();
    }

    /** How many pages of those that were named are not here to be linked. */
    int pagesGone() {
        return gone.size();
    }

    /**
     * Rows by chapter, in the order of the chapters.
     *
     * @param owner whose they must be: a person's reference, or a team's id
     * @param team whose persons they are
     */
    Map<Chapter, List<Map<String, Object>>> rows(
            Map<String, List<Map<String, Object>>> tables, String owner, UUID team) {
        Map<Chapter, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        Set<String> unknown = new HashSet<>(tables.keySet());
        for (Chapter chapter : book.chapters()) {
            List<Map<String, Object>> written = tables.get(chapter.table());
            if (written != null && chapter.taken() == Chapter.Taken.ALONG) {
                unknown.remove(chapter.table());
                rows.put(
                        chapter,
                        written.stream()
                                .map(row -> row(chapter, row, owner, team))
                                .toList());
            }
        }
        if (!unknown.isEmpty()) {
            throw new Refused("newer");
        }
        return rows;
    }

    private Map<String, Object> row(Chapter chapter, Map<String, Object> written, String owner, UUID team) {
        Map<String, Object> opened = new TreeMap<>();
        String place = TeamFile.place(owner, chapter.table(), written);
        written.forEach((column, value) -> {
            if (!chapter.columns().contains(column) || chapter.isDerived(column)) {
                throw new Refused("newer");
            }
            opened.put(column, opened(chapter, column, value, place + column));
        });
        Map<String, Object> row = translation.row(chapter, opened);
        requireOwner(chapter, row, owner, team);
        return row;
    }

    private Object opened(Chapter chapter, String column, Object value, String place) {
        if (value instanceof Map<?, ?> map && map.get(TeamFile.CLOSED) instanceof String closed) {
            String open = closing.open(place, closed).orElseThrow(() -> new Refused("key"));
            return typed(chapter.type(column), open);
        }
        if (value instanceof Map<?, ?> || value == null) {
            if (value != null && chapter.holds(column) == Holds.PAGE) {
                return value;
            }
            throw new Refused("broken");
        }
        return typed(chapter.type(column), value.toString());
    }

    private static Object typed(Class<?> type, String value) {
        try {
            if (type == Long.class) {
                return Long.valueOf(value);
            } else if (type == Integer.class) {
                return Integer.valueOf(value);
            }
            return type == Boolean.class ? Boolean.valueOf(value) : value;
        } catch (NumberFormatException e) {
            throw new Refused("broken");
        }
    }

    /** Nothing comes in beside what the file says it is. */
    private static void requireOwner(Chapter chapter, Map<String, Object> row, String owner, UUID team) {
        boolean ofTeam = owner.equals(team.toString());
        boolean theirs =
                switch (chapter.whose()) {
                    case PERSON -> !ofTeam && owner.equals(row.get(chapter.personColumn()));
                    case TEAM -> ofTeam && owner.equals(row.get(chapter.teamColumn()));
                    case PERSON_OR_TEAM, HISTORY ->
                        ofTeam ? row.get("PERSON") == null : owner.equals(row.get("PERSON"));
                    case SITE -> false;
                };
        boolean ofThisTeam = !chapter.table().equals("PERSON") && !(ofTeam && chapter.whose() == Whose.PERSON_OR_TEAM);
        if (!theirs || !(ofThisTeam || team.toString().equals(row.get("TEAM")))) {
            throw new Refused("broken");
        }
    }
}
