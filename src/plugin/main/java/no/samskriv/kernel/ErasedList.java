package no.samskriv.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Whose everything was deleted, kept outside the database and its backups, so that an older backup brings nobody back. It
 * names nobody.
 */
public interface ErasedList {
    /**
     * One person.
     *
     * @param id what the person was called in the history: a reference alone may be somebody else's on another site
     * @param first who approved of it first
     */
    record Line(PersonRef person, UUID id, LocalDate on, UserRef first, UserRef second) {}

    /** Written down for good when this returns; throws {@link IllegalStateException} when it cannot be. */
    void add(Line line);

    /** In the order they were added; what cannot be read as a line is left out. */
    List<Line> all();
}
