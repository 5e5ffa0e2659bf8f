package no.samskriv.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.OncePerRequest;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.store.ParticipantStore;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.RelatedStore;

/** Who a person is, and who is around them, for whoever was let in already. */
public final class PersonService {
    private final PersonStore persons;
    private final RelatedStore related;
    private final ParticipantStore participants;
    private final Now now;
    private final OncePerRequest once;

    public PersonService(
            PersonStore persons, RelatedStore related, ParticipantStore participants, Now now, OncePerRequest once) {
        this.persons = persons;
        this.related = related;
        this.participants = participants;
        this.now = now;
        this.once = once;
    }

    /** Whom the current user was let in to; whatever section it was, it carries the card of the person. */
    public Person behind(Grant grant) {
        return persons.find(grant.person()).orElseThrow(ProblemException::notFound);
    }

    /** As {@link #behind(Grant)}, of several; one statement. */
    public List<Person> behind(Collection<Grant> grants) {
        return persons.find(grants.stream().map(Grant::person).toList());
    }

    /** Everybody who belongs to a team, by reference alone, in the order they came; nobody is asked, and nothing is told. */
    public List<PersonRef> ofTeam(UUID team) {
        return persons.ofTeam(team).stream().map(Person::ref).toList();
    }

    /** Whom a worker works with today in a team, by reference alone; two statements. Nobody is asked, and nothing told. */
    public List<PersonRef> workedWith(UserRef worker, UUID team) {
        LocalDate today = now.today();
        List<PersonRef> refs = persons.assignmentsOf(worker).stream()
                .filter(assignment -> assignment.isActive(today))
                .map(StaffAssignment::person)
                .toList();
        return persons.find(refs).stream()
                .filter(person -> person.team().equals(team))
                .map(Person::ref)
                .toList();
    }

    /** Those who have said that they may be counted, for figures that name nobody; without those who are made up. */
    public List<Person> counted(Collection<PersonRef> givers) {
        return persons.find(givers).stream().filter(person -> !person.demo()).toList();
    }

    /** Who is around the person behind a grant, whatever section it opens: who does what needs their names. */
    public Circle circleOf(Grant grant) {
        LocalDate today = now.today();
        List<StaffAssignment> workers = persons.assignments(grant.person()).stream()
                .filter(assignment -> assignment.isActive(today))
                .toList();
        return new Circle(workers, related.of(grant.person()), participants.of(grant.person()));
    }

    /** As {@link #circleOf(Grant)}, of several; three statements. */
    public Map<PersonRef, Circle> circlesOf(Collection<Grant> grants) {
        LocalDate today = now.today();
        List<PersonRef> refs = grants.stream().map(Grant::person).toList();
        Map<PersonRef, List<StaffAssignment>> workers = persons.assignments(refs).stream()
                .filter(assignment -> assignment.isActive(today))
                .collect(Collectors.groupingBy(StaffAssignment::person));
        Map<PersonRef, List<Related>> around =
                related.of(refs).stream().collect(Collectors.groupingBy(Related::person));
        Map<PersonRef, List<Participant>> takingPart =
                participants.of(refs).stream().collect(Collectors.groupingBy(Participant::person));
        return refs.stream()
                .distinct()
                .collect(Collectors.toMap(
                        ref -> ref,
                        ref -> new Circle(
                                workers.getOrDefault(ref, List.of()),
                                around.getOrDefault(ref, List.of()),
                                takingPart.getOrDefault(ref, List.of()))));
    }

    /** Who works today with each of those behind these grants; one statement. */
    public Map<PersonRef, Set<UserRef>> workersOf(Collection<Grant> grants) {
        LocalDate today = now.today();
        return persons.assignments(grants.stream().map(Grant::person).toList()).stream()
                .filter(assignment -> assignment.isActive(today))
                .collect(Collectors.groupingBy(
                        StaffAssignment::person, Collectors.mapping(StaffAssignment::user, Collectors.toSet())));
    }

    /**
     * Whose page this is. A reference is a pseudonym and tells nothing, so nobody is asked; what stands behind it is
     * asked for when it is read.
     */
    public Optional<PersonRef> refOnPage(long pageId) {
        return once.get("person on " + pageId, () -> persons.refOnPage(pageId));
    }
}
