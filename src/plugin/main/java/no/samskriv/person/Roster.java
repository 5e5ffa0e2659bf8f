package no.samskriv.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.TeamStore;

/**
 * The facts that decide who has access, read without asking whether the reader has it. Only {@code trust} may call
 * it: everybody else goes through a service.
 */
public final class Roster {
    private final PersonStore persons;
    private final TeamStore teams;

    public Roster(PersonStore persons, TeamStore teams) {
        this.persons = persons;
        this.teams = teams;
    }

    public Optional<Person> find(PersonRef person) {
        return persons.find(person);
    }

    public boolean isAssigned(PersonRef person, UserRef user, LocalDate day) {
        return persons.assignments(person, user).stream().anyMatch(assignment -> assignment.isActive(day));
    }

    public boolean isLeader(UUID team, UserRef user) {
        return teams.memberships(user).stream().anyMatch(member -> member.team().equals(team) && member.isLeader());
    }
}
