package no.samskriv.trust.log;

import java.util.List;
import no.samskriv.kernel.Grant;
import no.samskriv.person.Person;

/**
 * Who has read, changed and tried, as far as the reader is told: the person everything, whoever reviews it everything but
 * what the person did.
 *
 * @param readings newest first
 * @param start how many newer ones there are
 * @param more whether there are older ones
 */
record AccessLog(Person person, Grant grant, List<Reading> readings, int start, boolean more) {
    AccessLog {
        readings = List.copyOf(readings);
    }
}
