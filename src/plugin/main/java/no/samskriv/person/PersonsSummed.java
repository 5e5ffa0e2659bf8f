package no.samskriv.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.person.store.ParticipantStore;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.TaskStore;

/**
 * Who the person is, who works with them and what they are owed, to be summed up in days and states. Read without asking
 * whether somebody may see it, because nobody is shown it: only what sums up may call it, here as in the other features.
 */
public final class PersonsSummed {
    private final PersonStore persons;
    private final ParticipantStore participants;
    private final TaskStore tasks;

    public PersonsSummed(PersonStore persons, ParticipantStore participants, TaskStore tasks) {
        this.persons = persons;
        this.participants = participants;
        this.tasks = tasks;
    }

    public Optional<Person> find(PersonRef person) {
        return persons.find(person);
    }

    /** Everybody after this id, by id. */
    public List<Person> after(UUID id, int limit) {
        return persons.after(id, limit);
    }

    /** Everybody who works or worked with the person. */
    public List<StaffAssignment> assignments(PersonRef person) {
        return persons.assignments(person);
    }

    /** Everybody who takes or took part around the person. */
    public List<Participant> participants(PersonRef person) {
        return participants.of(person);
    }

    /** What somebody owes the person and has not done. */
    public List<Task> tasks(PersonRef person) {
        return tasks.open(person);
    }
}
