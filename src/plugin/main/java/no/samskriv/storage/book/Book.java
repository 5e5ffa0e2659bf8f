package no.samskriv.storage.book;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import net.java.ao.Entity;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * All chapters together: what there is of a person or a team, read row by row, written, counted, and deleted for good. Asks
 * nobody; whoever calls has asked. One statement for each chapter and 500 rows.
 */
public final class Book {
    /** As many as one statement may name, and as many as are held at a time. */
    public static final int PORTION = 500;

    private static final String UUID_COLUMN = "UUID";

    private final ActiveObjects ao;
    private final List<Chapter> chapters;

    public Book(ActiveObjects ao, List<Chapter> chapters) {
        this.ao = ao;
        this.chapters = List.copyOf(chapters);
    }

    public List<Chapter> chapters() {
        return chapters;
    }

    /** The chapter of a table that there is. */
    public Chapter chapter(String table) {
        return chapters.stream()
                .filter(chapter -> chapter.table().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such chapter: " + table));
    }

    /** Every row of a person's in a chapter, oldest first. */
    public void read(Chapter chapter, PersonRef person, Consumer<Map<String, Object>> reader) {
        if (!chapter.personColumn().isEmpty()) {
            read(chapter, chapter.personColumn() + " = ?", List.of(person.value()), reader);
        }
    }

    /** As above, of those with this in this column. */
    public void read(
            Chapter chapter, PersonRef person, String column, String value, Consumer<Map<String, Object>> reader) {
        read(chapter, chapter.personColumn() + " = ? AND " + column + " = ?", List.of(person.value(), value), reader);
    }

    /** Every row in a chapter that is the team's own and no person's, oldest first. */
    public void read(Chapter chapter, UUID team, Consumer<Map<String, Object>> reader) {
        switch (chapter.whose()) {
            case TEAM -> read(chapter, chapter.teamColumn() + " = ?", List.of(team.toString()), reader);
            case PERSON_OR_TEAM -> read(chapter, "PERSON IS NULL AND TEAM = ?", List.of(team.toString()), reader);
            case HISTORY -> inPortions(thingsOf(team), some -> read(chapter, historyOf(some), some, reader));
            case PERSON, SITE -> {}
        }
    }

    /** Every value of one column of a chapter, as often as it is there; null where nothing is. */
    public void values(Chapter chapter, String column, Consumer<@Nullable Object> reader) {
        int last = 0;
        for (boolean more = true; more; ) {
            Query next = Query.select("ID, " + column)
                    .where("ID > ?", last)
                    .order("ID ASC")
                    .limit(PORTION);
            Entity[] rows = ao.find(chapter.row(), next);
            for (Entity row : rows) {
                reader.accept(chapter.value(column, row));
                last = row.getID();
            }
            more = rows.length == PORTION;
        }
    }

    /** Whether a table is there with every column that it has by now; asks for none of its rows. */
    public boolean isThere(Chapter chapter) {
        try {
            ao.find(chapter.row(), Query.select().where("ID = ?", 0));
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** The references of everybody a team works with, in the order they came. */
    public List<PersonRef> personsOf(UUID team) {
        List<PersonRef> persons = new ArrayList<>();
        read(
                chapter("PERSON"),
                "TEAM = ?",
                List.of(team.toString()),
                row -> persons.add(new PersonRef((String) Objects.requireNonNull(row.get("REF")))));
        return persons;
    }

    /** Writes rows as they were read, one after the other. */
    public void insert(Chapter chapter, List<Map<String, Object>> rows) {
        rows.forEach(row -> ao.create(chapter.row(), chapter.whole(row)));
    }

    /** How many rows there are of a person, by the names of the tables; those with none too. */
    public Map<String, Integer> counts(PersonRef person) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Chapter chapter : chapters) {
            if (!chapter.personColumn().isEmpty()) {
                Query ofPerson = Query.select().where(chapter.personColumn() + " = ?", person.value());
                counts.put(chapter.table(), ao.count(chapter.row(), ofPerson));
            }
        }
        return counts;
    }

    /** How many rows there are of a person. */
    public int count(PersonRef person) {
        return counts(person).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Deletes every row of a person's for good, but in chapters that are kept; in a transaction. */
    public void erase(PersonRef person) {
        chapters.stream()
                .filter(chapter -> !chapter.isKeptWhenErased())
                .filter(chapter -> !chapter.personColumn().isEmpty())
                .forEach(chapter -> ao.deleteWithSQL(chapter.row(), chapter.personColumn() + " = ?", person.value()));
    }

    /** Deletes every row that is a team's own and no person's for good, history too; in a transaction. */
    public void eraseTeam(UUID team) {
        List<String> things = thingsOf(team);
        for (Chapter chapter : chapters) {
            if (chapter.isKeptWhenErased()) {
                continue;
            }
            switch (chapter.whose()) {
                case TEAM -> ao.deleteWithSQL(chapter.row(), chapter.teamColumn() + " = ?", team.toString());
                case PERSON_OR_TEAM -> ao.deleteWithSQL(chapter.row(), "PERSON IS NULL AND TEAM = ?", team.toString());
                case HISTORY ->
                    inPortions(things, some -> ao.deleteWithSQL(chapter.row(), historyOf(some), some.toArray()));
                case PERSON, SITE -> {}
            }
        }
    }

    /** Whether there is anything in a chapter with this in this column. */
    public boolean holds(Chapter chapter, String column, Object value) {
        return ao.count(chapter.row(), Query.select().where(column + " = ?", value)) > 0;
    }

    /** The ids of everything that is a team's own, the team's first. */
    private List<String> thingsOf(UUID team) {
        List<String> things = new ArrayList<>(List.of(team.toString()));
        for (Chapter chapter : chapters) {
            boolean named = chapter.whose() == Whose.TEAM || chapter.whose() == Whose.PERSON_OR_TEAM;
            if (named && !chapter.table().equals("TEAM") && chapter.columns().contains(UUID_COLUMN)) {
                read(chapter, team, row -> things.add((String) row.get(UUID_COLUMN)));
            }
        }
        return things;
    }

    private static String historyOf(Collection<String> some) {
        return "PERSON IS NULL AND ENTITY IN (%s)".formatted(places(some.size()));
    }

    private static void inPortions(List<String> all, Consumer<List<String>> each) {
        for (int from = 0; from < all.size(); from += PORTION) {
            each.accept(all.subList(from, Math.min(all.size(), from + PORTION)));
        }
    }

    private void read(Chapter chapter, String where, Collection<String> values, Consumer<Map<String, Object>> reader) {
        int last = 0;
        for (boolean more = true; more; ) {
            List<Object> parameters = new ArrayList<>(values);
            parameters.add(last);
            Query next = Query.select()
                    .where(where + " AND ID > ?", parameters.toArray())
                    .order("ID ASC")
                    .limit(PORTION);
            Entity[] rows = ao.find(chapter.row(), next);
            for (Entity row : rows) {
                reader.accept(chapter.values(row));
                last = row.getID();
            }
            more = rows.length == PORTION;
        }
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
