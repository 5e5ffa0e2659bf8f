package no.samskriv.keeping.copy;

import java.time.Instant;
import no.samskriv.kernel.Grant;
import no.samskriv.person.Person;

/**
 * That everything about a person may be taken out, or that it is.
 *
 * @param grant what of it opens for whoever asks
 * @param at when they asked
 */
record PersonsCopy(Person person, Grant grant, Instant at) {
    /** Whether it goes to the person: on their own account, or shown by a worker. */
    boolean mayBeTaken() {
        return grant.toThePerson();
    }
}
