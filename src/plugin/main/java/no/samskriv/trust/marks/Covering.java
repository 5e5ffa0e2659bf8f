package no.samskriv.trust.marks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samskriv.kernel.PersonRef;
import no.samskriv.person.Person;
import no.samskriv.trust.AccessMark;

/**
 * Whom somebody covers for, and whom they could.
 *
 * @param covers those that count now
 * @param persons of the reader's teams, whose pages the reader sees
 * @param open those of them whom the reader has access to already
 */
record Covering(List<AccessMark> covers, List<Person> persons, Set<PersonRef> open) {
    Covering {
        covers = List.copyOf(covers);
        persons = List.copyOf(persons);
        open = Set.copyOf(open);
    }

    List<Person> closed() {
        return persons.stream().filter(person -> !open.contains(person.ref())).toList();
    }

    Optional<Person> person(PersonRef ref) {
        return persons.stream().filter(person -> person.ref().equals(ref)).findFirst();
    }
}
