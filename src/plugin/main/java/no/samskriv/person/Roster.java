package no.samskriv.person;

import java.time.LocalDate;
import java.util.Optional;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.store.PersonStore;

/**
 * The facts that decide who has access, read without asking whether the reader has it. Only {@code trust} may call
 * it: everybody else goes through a service.
 */
public final class Roster {
    private final PersonStore persons;

    public Roster(PersonStore persons) {
        this.persons = persons;
    }

    public Optional<Person> find(PersonRef person) {
        return persons.find(person);
    }

    public boolean isAssigned(PersonRef person, UserRef user, LocalDate day) {
        return persons.assignments(person, user).stream().anyMatch(assignment -> assignment.isActive(day));
    }
}
