package no.samskriv.crisis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.crisis.store.CrisisEntryStore;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.Circle;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;

/**
 * A person's crisis plan as a whole. Reads the tables of persons, of access and of crisis plans, and the texts, and no
 * others: it is to be found when everything else is locked.
 */
public final class CrisisService {
    private static final List<Section> CRISIS_PLAN = List.of(Section.CRISIS_PLAN);
    private static final List<Section> ONLY_ME = List.of(Section.ONLY_ME);

    private final Access access;
    private final PersonService persons;
    private final CrisisPlanStore plans;
    private final CrisisEntryStore entries;
    private final InTransaction inTransaction;
    private final Now now;

    public CrisisService(
            Access access,
            PersonService persons,
            CrisisPlanStore plans,
            CrisisEntryStore entries,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.plans = plans;
        this.entries = entries;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** As it is read now; not found for whoever may not. */
    public CrisisContent of(PersonRef person, Via via) {
        return inTransaction.call(
                () -> contentOf(access.require(Asked.person(person), Verb.READ, via, CRISIS_PLAN, ONLY_ME)));
    }

    /**
     * As it is read for the sheet: the log does not keep it back ({@link Access#requireAtAnyRate}). Not found for whoever
     * may not; never inside a transaction.
     */
    public CrisisContent sheetOf(PersonRef person, Via via) {
        Grant grant = access.requireAtAnyRate(Asked.person(person), via);
        return inTransaction.call(() -> contentOf(grant));
    }

    /** For whoever was let in to the crisis plan already; nobody is asked again. In the same transaction. */
    public CrisisContent contentOf(Grant grant) {
        return new CrisisContent(
                persons.behind(grant),
                grant,
                persons.circleOf(grant),
                plans.of(grant.person()),
                seen(grant, entries.of(grant.person())),
                now.today());
    }

    /**
     * As {@link #contentOf(Grant)}, of several, for paper that others read: what a person keeps to themself is in none. A
     * number of statements that does not grow with the persons; in the same transaction.
     */
    public List<CrisisContent> contentOf(Collection<Grant> grants) {
        List<PersonRef> refs = grants.stream().map(Grant::person).toList();
        Map<PersonRef, Person> people =
                persons.behind(grants).stream().collect(Collectors.toMap(Person::ref, person -> person));
        Map<PersonRef, Circle> circles = persons.circlesOf(grants);
        Map<PersonRef, CrisisPlan> begun =
                plans.of(refs).stream().collect(Collectors.toMap(CrisisPlan::person, plan -> plan));
        Map<PersonRef, List<CrisisEntry>> lines = entries.of(refs).stream()
                .filter(entry -> !entry.onlyMe())
                .collect(Collectors.groupingBy(CrisisEntry::person));
        return grants.stream()
                .map(grant -> new CrisisContent(
                        Objects.requireNonNull(people.get(grant.person())),
                        grant,
                        Objects.requireNonNull(circles.get(grant.person())),
                        Optional.ofNullable(begun.get(grant.person())),
                        seen(grant, lines.getOrDefault(grant.person(), List.of())),
                        now.today()))
                .toList();
    }

    /**
     * The lines that the reader is not to know of, wherever they once stood: what the person keeps to themself now, of
     * whoever else reads. For whoever was let in already.
     */
    public Set<UUID> keptFrom(Grant grant) {
        Set<UUID> kept = entries.keptBy(grant.person());
        return grant.own() ? Set.of() : kept;
    }

    /**
     * Without what the person keeps to themself; by consent also without words that nobody has read back, and without whom
     * nobody is to tell anything.
     */
    static List<CrisisEntry> seen(Grant grant, List<CrisisEntry> all) {
        return all.stream()
                .filter(entry -> !entry.onlyMe() || (grant.own() && grant.reads(Section.ONLY_ME)))
                .filter(entry -> grant.topics().all() || !(isUnconfirmed(entry) || entry.keepsSomebodyAway()))
                .toList();
    }

    private static boolean isUnconfirmed(CrisisEntry entry) {
        return Stream.of(entry.text(), entry.reason(), entry.alternative())
                .filter(Objects::nonNull)
                .anyMatch(VoiceText::isUnconfirmed);
    }
}
