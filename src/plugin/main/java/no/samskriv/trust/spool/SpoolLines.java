package no.samskriv.trust.spool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samskriv.trust.LogSeal;
import no.samskriv.trust.SheetEntry;

/**
 * What lies in the spool.
 *
 * @param rows those that are as they were written, oldest first
 * @param strange the lines that are not
 * @param last the seal of the last whole line; {@link LogSeal#NOTHING} when there is none
 * @param torn whether the end is not the end of a line: somebody stopped while it was written, and nobody was shown
 *     anything for it
 * @param length of all of it, in bytes
 */
record SpoolLines(List<SheetEntry> rows, List<String> strange, String last, boolean torn, int length) {
    static final SpoolLines NONE = new SpoolLines(List.of(), List.of(), LogSeal.NOTHING, false, 0);

    SpoolLines {
        rows = List.copyOf(rows);
        strange = List.copyOf(strange);
    }

    static SpoolLines of(byte[] bytes, LogSeal seal) {
        List<SheetEntry> rows = new ArrayList<>();
        List<String> strange = new ArrayList<>();
        String last = LogSeal.NOTHING;
        List<String> lines =
                new String(bytes, UTF_8).lines().filter(text -> !text.isEmpty()).toList();
        for (String text : lines) {
            Optional<SpoolLine> line = SpoolLine.parse(text);
            if (line.isPresent()) {
                if (line.get().fits(last, seal)) {
                    rows.add(line.get().row());
                } else {
                    strange.add(text);
                }
                last = line.get().seal();
            } else if (text.endsWith("}")) {
                strange.add(text);
            }
        }
        boolean torn = bytes.length > 0 && bytes[bytes.length - 1] != '\n';
        return new SpoolLines(rows, strange, last, torn, bytes.length);
    }

    boolean isEmpty() {
        return length == 0;
    }
}
