package no.samskriv.person;

import java.util.Optional;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.person.store.PersonStore;

/** What somebody may do with the card of a person. */
public final class PersonService {
    private final Access access;
    private final PersonStore persons;
    private final InTransaction inTransaction;

    public PersonService(Access access, PersonStore persons, InTransaction inTransaction) {
        this.access = access;
        this.persons = persons;
        this.inTransaction = inTransaction;
    }

    /** The card of a person; not found for whoever may not read it. */
    public Person get(PersonRef person) {
        return inTransaction.call(() -> {
            access.require(person, Section.PERSON, Verb.READ);
            return persons.find(person).orElseThrow(ProblemException::notFound);
        });
    }

    /**
     * Whose page this is. A reference is a pseudonym and tells nothing, so nobody is asked; what stands behind it is
     * asked for when it is read.
     */
    public Optional<PersonRef> refOnPage(long pageId) {
        return persons.refOnPage(pageId);
    }
}
