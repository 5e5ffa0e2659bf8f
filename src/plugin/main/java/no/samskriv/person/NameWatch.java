package no.samskriv.person;

import no.samskriv.kernel.PersonRef;

/** Whatever finds a person by name keeps in step with what the person wants to be called. */
@FunctionalInterface
public interface NameWatch {
    /** Told in the transaction that changes the name, so that neither stands without the other. */
    void renamed(PersonRef person, String name);
}
