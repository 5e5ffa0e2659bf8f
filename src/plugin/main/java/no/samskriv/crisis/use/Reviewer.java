package no.samskriv.crisis.use;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.Admission;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;

/** Who sees to it that a use is gone through, and that what has to be looked after is. */
public final class Reviewer {
    private final PersonService persons;
    private final Admission admission;

    public Reviewer(PersonService persons, Admission admission) {
        this.persons = persons;
        this.admission = admission;
    }

    /** The coordinator, or the main contact; else the worker who is there. Nobody the person has kept out. */
    Optional<UserRef> of(Grant grant) {
        Person person = persons.behind(grant);
        Set<UserRef> out = admission.keptOut(List.of(person.ref())).getOrDefault(person.ref(), Set.of());
        UserRef here = grant.own() ? null : grant.user();
        return Stream.of(person.coordinator(), person.mainContact(), here)
                .filter(Objects::nonNull)
                .filter(user -> !out.contains(user))
                .findFirst();
    }
}
