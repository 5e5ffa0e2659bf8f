package no.samskriv.storage;

import java.time.Instant;
import java.util.List;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;

/**
 * Who changed what, and when.
 *
 * @param revision what the change made of it
 * @param fields the changed fields; empty for the creation
 */
public record Change(Subject subject, Revision revision, UserRef actor, Instant at, List<FieldChange> fields) {
    public Change {
        fields = List.copyOf(fields);
    }
}
