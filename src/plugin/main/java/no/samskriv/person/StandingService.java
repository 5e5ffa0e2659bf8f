package no.samskriv.person;

import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.ProblemException;
import no.samskriv.person.store.PersonStore;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;

/** How the work with a person stands, as whoever ends it or takes it up again leaves it. */
public final class StandingService {
    private final PersonStore persons;
    private final Changes changes;
    private final Now now;

    public StandingService(PersonStore persons, Changes changes, Now now) {
        this.persons = persons;
        this.changes = changes;
        this.now = now;
    }

    /** From now on; in the transaction of whoever was let in to decide that. */
    public Person put(Grant grant, PersonStatus status) {
        Person before = persons.find(grant.person()).orElseThrow(ProblemException::notFound);
        if (before.status() == status) {
            return before;
        }
        changes.claim(
                new Subject(before.ref(), before.id(), Person.KIND),
                before.revision(),
                grant.user(),
                now.instant(),
                new ChangedFields().value("status", before.status(), status).list());
        Person after = new Person(
                before.ref(),
                before.id(),
                before.name(),
                status,
                before.account(),
                before.pageId(),
                before.team(),
                before.coordinator(),
                before.mainContact(),
                before.settings(),
                before.demo(),
                before.revision().next());
        persons.save(after);
        return after;
    }
}
