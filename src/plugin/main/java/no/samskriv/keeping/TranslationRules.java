package no.samskriv.keeping;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;
import org.jspecify.annotations.Nullable;

/**
 * Turns what means something on one site alone into what means the same on another, and back: users and pages. The form of
 * what holds them is the same on both sides.
 */
public final class TranslationRules {
    private static final String TAG = "USER:";
    private static final String AGREED_BY = "agreedBy";

    /** Fields of the history whose values are users; a value that is none stays as it is. */
    private static final Set<String> USER_FIELDS = Set.of(
            "account",
            "coordinator",
            "mainContact",
            "who",
            "worker",
            "user",
            "wearer",
            "holder",
            "teller",
            "standIn",
            "facilitator",
            "noteTaker",
            "witness",
            "responsible");

    private final Words words;

    /** What users and pages are called on the other side. */
    public interface Words {
        String user(String user);

        /** Nothing where there is no such page. */
        @Nullable
        Object page(Object page);
    }

    public TranslationRules(Words words) {
        this.words = words;
    }

    /** The row as it is called on the other side; without what has no name there. */
    public Map<String, Object> row(Chapter chapter, Map<String, Object> row) {
        Map<String, Object> other = new TreeMap<>();
        row.forEach((column, value) -> {
            Object translated = translated(chapter.holds(column), row, value);
            if (translated != null) {
                other.put(column, translated);
            }
        });
        return other;
    }

    private @Nullable Object translated(Holds holds, Map<String, Object> row, Object value) {
        return switch (holds) {
            case PLAIN -> value;
            case USER -> words.user((String) value);
            case USERS -> users((String) value);
            case TAGGED_USER -> tagged((String) value);
            case LINES -> lines((String) value);
            case CHANGED -> changed((String) row.get("FIELD"), (String) value);
            case PAGE -> words.page(value);
        };
    }

    /** Sorted, as they are kept. */
    private String users(String keys) {
        return keys.isEmpty()
                ? keys
                : Arrays.stream(keys.split("\n", -1)).map(words::user).sorted().collect(Collectors.joining("\n"));
    }

    private String tagged(String value) {
        return value.startsWith(TAG) ? TAG + words.user(value.substring(TAG.length())) : value;
    }

    private String lines(String lines) {
        return Arrays.stream(lines.split("\n", -1)).map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(String line) {
        int equals = line.indexOf('=');
        return equals < 0
                ? line
                : line.substring(0, equals + 1) + value(line.substring(0, equals), line.substring(equals + 1));
    }

    private String value(String name, String value) {
        return name.equals(AGREED_BY) ? agreed(value) : tagged(value);
    }

    /** {@code key@2026-11-24}, with commas between. */
    private String agreed(String all) {
        return Arrays.stream(all.split(",", -1))
                .map(each -> {
                    int at = each.lastIndexOf('@');
                    return at < 1 ? each : words.user(each.substring(0, at)) + each.substring(at);
                })
                .collect(Collectors.joining(","));
    }

    private String changed(String field, String value) {
        if (field.equals(AGREED_BY)) {
            return agreed(value);
        }
        if (!USER_FIELDS.contains(field) || value.startsWith(TAG)) {
            return tagged(value);
        }
        if (field.equals("standIn")) {
            int blank = value.indexOf(' ');
            return blank < 1 ? words.user(value) : words.user(value.substring(0, blank)) + value.substring(blank);
        }
        return field.equals("responsible") ? value : words.user(value);
    }
}
