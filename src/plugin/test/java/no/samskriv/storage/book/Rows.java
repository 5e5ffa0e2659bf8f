package no.samskriv.storage.book;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;
import no.samskriv.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/** Rows in which every column holds something, of any chapter. */
public final class Rows {
    private Rows() {}

    /**
     * The same row for the same values.
     *
     * @param person whose; the team's own when null
     */
    public static Map<String, Object> of(Chapter chapter, @Nullable PersonRef person, UUID team, int number) {
        String whose = person == null ? team.toString() : person.value();
        Map<String, Object> row = new TreeMap<>();
        for (String column : chapter.columns()) {
            row.put(column, value(chapter, column, whose, number));
        }
        if (!chapter.teamColumn().isEmpty() || row.containsKey("TEAM")) {
            row.put("TEAM", team.toString());
        }
        if (chapter.whose() == Whose.TEAM) {
            row.put(chapter.teamColumn(), team.toString());
        }
        if (chapter.whose() == Whose.HISTORY) {
            row.put("ENTITY", person == null ? team.toString() : id(whose + number));
        }
        if (!chapter.personColumn().isEmpty()) {
            row.put(chapter.personColumn(), whose);
        }
        if (person == null) {
            row.remove("PERSON");
        }
        if (!chapter.columns().contains("TEAM")) {
            row.remove("TEAM");
        }
        return chapter.whole(row);
    }

    /** Whether there is at most one row of each person or team. */
    public static boolean isOne(Chapter chapter) {
        String owner = chapter.whose() == Whose.TEAM ? chapter.teamColumn() : chapter.personColumn();
        return chapter.annotation(owner, Unique.class) != null;
    }

    private static Object value(Chapter chapter, String column, String whose, int number) {
        Class<?> type = chapter.type(column);
        String seed = chapter.table() + column + whose + number;
        if (type == Boolean.class) {
            return number % 2 == 1;
        }
        if (type == Integer.class) {
            return number + 1;
        }
        if (type == Long.class) {
            return 1_700_000_000_000L + number;
        }
        int length = length(chapter, column);
        if (length == 10) {
            return "2026-0%d-1%d".formatted(1 + number % 9, number % 10);
        }
        if (length < 0) {
            return "æ🧗\"<b>" + seed + "\n" + "ø".repeat(1_000);
        }
        String id = id(seed);
        return id.substring(0, Math.min(length, id.length()));
    }

    private static String id(String seed) {
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The most characters; less than none for any number. */
    private static int length(Chapter chapter, String column) {
        StringLength length = chapter.annotation(column, StringLength.class);
        return length == null ? 255 : length.value() == StringLength.UNLIMITED ? -1 : length.value();
    }
}
