package no.samskriv.crisis.find;

import java.util.List;
import java.util.Optional;
import no.samskriv.crisis.find.store.FindMarkStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.NameWatch;
import no.samskriv.person.PersonService;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;

/**
 * What the person has said that their crisis plan may be found by: theirs to say, and for those who write it with them.
 * The history keeps that it was changed, and never what it was.
 */
public final class FindMarkService implements NameWatch {
    private static final List<Section> CRISIS_PLAN = List.of(Section.CRISIS_PLAN);

    private final Access access;
    private final PersonService persons;
    private final FindMarkStore marks;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Now now;

    public FindMarkService(
            Access access,
            PersonService persons,
            FindMarkStore marks,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.marks = marks;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** For whoever may change the crisis plan: nobody else is told how it is found. */
    FindMarks get(PersonRef person) {
        return inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(person), Verb.READ, Via.FRAGMENT, CRISIS_PLAN);
            if (!grant.writes(Section.CRISIS_PLAN)) {
                throw ProblemException.notFound();
            }
            return stored(grant);
        });
    }

    /** For whoever was let in to the crisis plan already and may change it. */
    FindMarks of(Grant grant) {
        return inTransaction.call(() -> stored(grant));
    }

    private FindMarks stored(Grant grant) {
        PersonRef person = grant.person();
        Optional<Revision> revision = changes.historyOf(FindMark.idOf(person)).stream()
                .map(change -> change.revision())
                .findFirst();
        return new FindMarks(person, marks.of(person), revision);
    }

    /**
     * Says it anew, to whoever saw what was said before; stale otherwise, and then nothing has happened.
     *
     * @param seen nothing for whoever saw that nothing was ever said
     */
    FindMarks say(PersonRef person, FindChoice choice, Optional<Revision> seen) {
        return inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(person), Verb.WRITE, Via.SAVE, CRISIS_PLAN);
            if (!grant.toThePerson() && !choice.agreed()) {
                throw ProblemException.ruleBroken("crisis-person-decides");
            }
            List<FindMark> chosen = choice.marks(persons.behind(grant).name(), now.today());
            FindMarks before = stored(grant);
            if (!before.revision().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            Subject subject = new Subject(person, FindMark.idOf(person), FindMark.KIND);
            Revision revision;
            if (seen.isEmpty()) {
                revision = changes.begin(subject, grant.user(), now.instant());
            } else if (before.marks().equals(chosen)) {
                return before;
            } else {
                ChangedFields changed = new ChangedFields().text("marks", before.marks(), chosen);
                revision = changes.claim(subject, seen.get(), grant.user(), now.instant(), changed.list());
            }
            marks.replace(person, chosen);
            return new FindMarks(person, chosen, Optional.of(revision));
        });
    }

    @Override
    public void renamed(PersonRef person, String name) {
        marks.renew(person, new FindMark(FindBy.NAME, name));
    }
}
