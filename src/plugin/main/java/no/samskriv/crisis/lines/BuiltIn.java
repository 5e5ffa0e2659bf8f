package no.samskriv.crisis.lines;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samskriv.kernel.Revision;

/** The lines of the country, as they were when the product was made. Nobody here has checked them: an administrator does. */
final class BuiltIn {
    /** Whom to call when a life is in danger; it stands first, and may be changed and not taken away. */
    static final HelpLine EMERGENCY = line("113", "Fare for liv", 0);

    private static final List<HelpLine> ALL = List.of(
            EMERGENCY,
            line("116 117", "Legevakt", 1),
            line("116 123", "Mental Helse Hjelpetelefonen", 2),
            line("22 40 00 40", "Kirkens SOS", 3));

    private BuiltIn() {}

    static List<HelpLine> all() {
        return ALL;
    }

    private static HelpLine line(String number, String name, int order) {
        UUID id = UUID.nameUUIDFromBytes(("help-line:" + number).getBytes(UTF_8));
        return new HelpLine(id, name, number, null, true, null, order, false, null, null, Revision.FIRST);
    }

    /** Those that came with the product, as they stand now, and those that were added; in order, also what was taken off. */
    static List<HelpLine> with(List<HelpLine> stored) {
        Map<UUID, HelpLine> lines = new LinkedHashMap<>();
        ALL.forEach(line -> lines.put(line.id(), line));
        stored.forEach(line -> lines.put(line.id(), line));
        List<HelpLine> ordered = new ArrayList<>(lines.values());
        ordered.sort(Comparator.comparingInt(HelpLine::order));
        return ordered;
    }
}
