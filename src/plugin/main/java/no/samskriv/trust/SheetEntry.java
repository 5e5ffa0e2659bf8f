package no.samskriv.trust;

import java.time.Instant;
import java.util.UUID;

/**
 * The row of the log for a showing of a crisis sheet, or for a try.
 *
 * @param id keeps it from being written twice
 * @param chain of the log it belongs to
 */
public record SheetEntry(UUID id, String chain, LogEntry entry) {

    /** The same, that comes into the log later than it was shown. */
    public SheetEntry takenInAt(Instant later) {
        return new SheetEntry(id, chain, entry.takenInAt(later));
    }
}
