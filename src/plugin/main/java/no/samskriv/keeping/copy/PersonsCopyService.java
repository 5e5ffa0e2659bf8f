package no.samskriv.keeping.copy;

import java.util.List;
import java.util.Map;
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
import no.samskriv.storage.book.Book;
import no.samskriv.storage.book.Chapter;

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
    private final Book book;
    private final InTransaction inTransaction;
    private final Now now;

    public PersonsCopyService(Access access, PersonService persons, Book book, InTransaction inTransaction, Now now) {
        this.access = access;
        this.persons = persons;
        this.book = book;
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

    /** Takes rows, chapter by chapter. */
    interface Rows {
        void begin(Chapter chapter);

        void row(Chapter chapter, Map<String, Object> values);

        void end(Chapter chapter);
    }

    /**
     * Gives every row of a copy that is taken, in the order it was written in; not all at once, and not in one transaction,
     * which would last as long as somebody's line is slow.
     */
    void read(PersonsCopy copy, Rows rows) {
        CopyRules rules = new CopyRules(copy.grant());
        List<Chapter> taken = book.chapters().stream().filter(rules::takes).toList();
        taken.stream()
                .filter(chapter -> chapter.hasSecrets() || chapter.table().equals(CopyRules.MARKS))
                .forEach(chapter -> book.read(chapter, copy.person().ref(), row -> rules.look(chapter, row)));
        for (Chapter chapter : taken) {
            rows.begin(chapter);
            book.read(chapter, copy.person().ref(), row -> {
                Map<String, Object> given = rules.given(chapter, row);
                if (!given.isEmpty()) {
                    rows.row(chapter, given);
                }
            });
            rows.end(chapter);
        }
    }
}
