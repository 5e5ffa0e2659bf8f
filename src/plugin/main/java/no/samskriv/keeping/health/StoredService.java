package no.samskriv.keeping.health;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.ErasedList;
import no.samskriv.kernel.ProblemException;
import no.samskriv.storage.book.Book;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Whose;

/**
 * Goes through every table, for administrators of the wiki. Says how many, and of nobody: whose row is astray is not read
 * here. Not in a transaction, because a table that is not there would end it.
 */
public final class StoredService {
    private static final String PERSONS = "PERSON";
    private static final String TEAMS = "TEAM";

    private final Book book;
    private final ErasedList erased;
    private final CurrentUser currentUser;

    public StoredService(Book book, ErasedList erased, CurrentUser currentUser) {
        this.book = book;
        this.erased = erased;
        this.currentUser = currentUser;
    }

    Stored look() {
        if (!currentUser.isAdministrator()) {
            throw ProblemException.notFound();
        }
        List<Chapter> there = book.chapters().stream().filter(book::isThere).toList();
        List<String> missing = book.chapters().stream()
                .filter(chapter -> !there.contains(chapter))
                .map(Chapter::table)
                .toList();
        boolean known = there.stream().map(Chapter::table).toList().containsAll(List.of(PERSONS, TEAMS));
        return new Stored(
                book.chapters().size(),
                missing,
                known ? astray(there) : Map.of(),
                known ? back() : OptionalInt.empty());
    }

    private Map<String, Integer> astray(List<Chapter> there) {
        Set<Object> persons = all(PERSONS, "REF");
        Set<Object> teams = all(TEAMS, "UUID");
        Map<String, Integer> astray = new TreeMap<>();
        for (Chapter chapter : there) {
            int count = 0;
            if (!chapter.isKeptWhenErased()) {
                count += chapter.personColumn().isEmpty() ? 0 : without(chapter, chapter.personColumn(), persons);
                count += chapter.whose() == Whose.TEAM ? without(chapter, chapter.teamColumn(), teams) : 0;
            }
            if (count > 0) {
                astray.put(chapter.table(), count);
            }
        }
        return astray;
    }

    /** Somebody else may have the reference by now, but nobody else what they were called in the history. */
    private OptionalInt back() {
        List<ErasedList.Line> lines;
        try {
            lines = erased.all();
        } catch (IllegalStateException e) {
            return OptionalInt.empty();
        }
        Set<Object> there = all(PERSONS, "UUID");
        return OptionalInt.of((int) lines.stream()
                .map(line -> line.id().toString())
                .distinct()
                .filter(there::contains)
                .count());
    }

    private Set<Object> all(String table, String column) {
        Set<Object> all = new HashSet<>();
        book.values(book.chapter(table), column, all::add);
        return all;
    }

    /** What names nobody is nobody's, and is not astray. */
    private int without(Chapter chapter, String column, Set<Object> known) {
        int[] count = {0};
        book.values(chapter, column, value -> count[0] += value == null || known.contains(value) ? 0 : 1);
        return count[0];
    }
}
