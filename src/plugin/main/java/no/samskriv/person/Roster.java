package no.samskriv.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.store.ParticipantStore;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.TeamStore;

/**
 * The facts that decide who has access, read without asking whether the reader has it. Only {@code trust} may call
 * it: everybody else goes through a service.
 */
public final class Roster {
    private final PersonStore persons;
    private final TeamStore teams;
    private final ParticipantStore participants;

    public Roster(PersonStore persons, TeamStore teams, ParticipantStore participants) {
        this.persons = persons;
        this.teams = teams;
        this.participants = participants;
    }

    /**
     * Whoever has this reference.
     *
     * @param asked what was asked for: the reference of somebody, or of nobody
     */
    public Optional<Person> find(String asked) {
        return persons.find(asked);
    }

    /** Those of them who are there. */
    public List<Person> find(Collection<PersonRef> asked) {
        return persons.find(asked);
    }

    /** Everybody after this id, by id; to go through all of them, whoever they are. */
    public List<Person> after(UUID id, int limit) {
        return persons.after(id, limit);
    }

    /** Whoever the chain of the log with this name belongs to. */
    public Optional<Person> withId(String id) {
        return persons.withId(id);
    }

    /** As {@link #find}, of somebody as of nobody; so are the others here. */
    public boolean isAssigned(String asked, UserRef user, LocalDate day) {
        return persons.assignments(asked, user).stream().anyMatch(assignment -> assignment.isActive(day));
    }

    /** As what the user takes or took part. */
    public List<Participant> participations(String asked, UserRef user) {
        return participants.of(asked, user);
    }

    /** Around whom the user takes or took part. */
    public List<Participant> participations(UserRef user) {
        return participants.of(user);
    }

    /** Everybody who takes or took part around any of them. */
    public List<Participant> participants(Collection<PersonRef> persons) {
        return participants.of(persons);
    }

    public Optional<Participant> participant(UUID id) {
        return participants.find(id);
    }

    /** What the user is a member of now. */
    public List<TeamMember> memberships(UserRef user) {
        return teams.memberships(user);
    }

    /** Everybody who works or worked with the person. */
    public List<StaffAssignment> assignments(PersonRef person) {
        return persons.assignments(person);
    }

    /** Everybody who takes or took part around the person. */
    public List<Participant> participants(PersonRef person) {
        return participants.of(person);
    }

    /** The team with this id. */
    public Optional<Team> team(UUID id) {
        return teams.find(id);
    }

    /** Who is in the team now. */
    public List<TeamMember> members(UUID team) {
        return teams.members(team);
    }

    /** Everybody who belongs to one of these teams, in the order they came. */
    public List<Person> personsOf(Collection<UUID> teams) {
        return persons.ofTeams(teams);
    }

    /** The user's assignments to these persons, current and former; as many statements for one as for 500. */
    public List<StaffAssignment> assignmentsOf(Collection<PersonRef> asked, UserRef user) {
        return persons.assignments(asked, user);
    }

    /** Whom the user is or was assigned to. */
    public List<StaffAssignment> assignmentsOf(UserRef user) {
        return persons.assignmentsOf(user);
    }

    /** Whose own account the user's is. */
    public List<Person> ofAccount(UserRef user) {
        return persons.ofAccount(user);
    }

    /** Whether the user stands in for the colleague on this day. */
    public boolean standsIn(UserRef user, UserRef colleague, LocalDate day) {
        return teams.memberships(colleague).stream().anyMatch(member -> member.isStoodInForBy(user, day));
    }
}
