package no.samskriv.keeping;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the parts of a file with a team are called; {@code docs/export-format.md} describes them. */
public final class TeamFile {
    public static final String FORMAT = "samskriv-team";

    /** Goes up when a file of before could no longer be read as it is. */
    public static final int VERSION = 1;

    /** What the key is tried on. */
    public static final String KEY_CHECK = "samskriv";

    /** Where that stands. */
    public static final String KEY_PLACE = "key";

    /** How a value that is closed is written. */
    public static final String CLOSED = "closed";

    private TeamFile() {}

    /** Names a row, as far as it has a name that it keeps; a value that is closed opens nowhere else. */
    public static String place(String owner, String table, Map<String, Object> row) {
        Object name = Stream.of("UUID", "OWNER", "ENTITY")
                .map(row::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return String.join("|", owner, table, name.toString(), "");
    }

    /** The parts of the file, in their order. */
    public enum Part {
        FORMAT,
        VERSION,
        AT,
        TEAM,
        KEY,
        TABLES,
        PERSONS,
        END;

        public String named() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
