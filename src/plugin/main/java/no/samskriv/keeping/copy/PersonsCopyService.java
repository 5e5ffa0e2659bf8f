package no.samskriv.keeping.copy;

import java.util.List;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.PersonService;

/** Lets everything about a person out to the person: nobody takes it behind somebody's back. */
public final class PersonsCopyService {
    private static final List<Section> PLAN = List.of(Section.PLAN);

    /** Of each whatever opens: what the person keeps to themself is there on their own account alone. */
    private static final List<Section> ALL_ELSE = List.of(
            Section.PERSON,
            Section.ASSIGNMENTS,
            Section.MINUTES,
            Section.TEAM_TALK,
            Section.CRISIS_PLAN,
            Section.CRISIS_USE,
            Section.ONLY_ME,
            Section.PARTICIPATION,
            Section.BLOCKS,
            Section.TASKS,
            Section.LOG);

    private final Access access;
    private final PersonService persons;
    private final InTransaction inTransaction;
    private final Now now;

    public PersonsCopyService(Access access, PersonService persons, InTransaction inTransaction, Now now) {
        this.access = access;
        this.persons = persons;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** For the page that offers it; not found for whoever neither is the person nor works on the plan. */
    PersonsCopy offered(PersonRef ref) {
        return inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(ref), Verb.READ, Via.PAGE, PLAN);
            if (!grant.toThePerson() && !grant.writes(Section.PLAN)) {
                throw ProblemException.notFound();
            }
            return new PersonsCopy(persons.behind(grant), grant, now.instant());
        });
    }

    /** Writes down that everything is taken out, once for all of it; not found for whoever it is not given to. */
    PersonsCopy taken(PersonRef ref) {
        return inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(ref), Verb.READ, Via.EXPORT, PLAN, ALL_ELSE);
            PersonsCopy copy = new PersonsCopy(persons.behind(grant), grant, now.instant());
            if (!copy.mayBeTaken()) {
                throw ProblemException.notFound();
            }
            return copy;
        });
    }
}
