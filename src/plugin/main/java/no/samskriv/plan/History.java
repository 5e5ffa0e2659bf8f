package no.samskriv.plan;

import java.util.List;
import no.samskriv.kernel.Grant;
import no.samskriv.person.Circle;
import no.samskriv.person.Person;

/**
 * What was done to a person's plan, or to one thing on it.
 *
 * @param entries newest first
 */
public record History(Person person, Grant grant, Circle circle, List<HistoryEntry> entries) {
    public History {
        entries = List.copyOf(entries);
    }
}
