package no.samskriv.plan;

import java.util.List;
import no.samskriv.person.Person;

/**
 * What a reader sees of a person's plan.
 *
 * @param goals in the person's order
 * @param mayWrite whether the reader may add and change
 * @param own whether the reader is the person
 */
public record Plan(Person person, List<Goal> goals, boolean mayWrite, boolean own) {
    public Plan {
        goals = List.copyOf(goals);
    }
}
