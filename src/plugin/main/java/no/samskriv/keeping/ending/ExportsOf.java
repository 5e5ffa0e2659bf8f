package no.samskriv.keeping.ending;

import java.util.List;
import java.util.UUID;

/** On which days a team was written to a file, which holds everybody it works with. */
@FunctionalInterface
public interface ExportsOf {
    /** Days as they stand in the table, oldest first. */
    List<String> of(UUID team);
}
