package no.samskriv.crisis.folder;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.CrisisService;
import no.samskriv.crisis.copies.CopyNoteService;
import no.samskriv.crisis.copies.CrisisCopy;
import no.samskriv.crisis.copies.store.CopyStore;
import no.samskriv.crisis.sheet.Signatures;
import no.samskriv.crisis.sheet.Signed;
import no.samskriv.crisis.store.CrisisPlanStore;
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
import no.samskriv.person.Team;
import no.samskriv.person.TeamAccess;

/**
 * A team's duty folder. Whoever is in the team prints the sheets of those they work with, of whom each has said that
 * theirs may lie there; of nobody else does the folder tell anything.
 */
public final class FolderService {
    private final TeamAccess teams;
    private final Access access;
    private final PersonService persons;
    private final CrisisService crises;
    private final CrisisPlanStore plans;
    private final CopyStore copies;
    private final CopyNoteService register;
    private final Signatures signatures;
    private final InTransaction inTransaction;
    private final Now now;

    public FolderService(
            TeamAccess teams,
            Access access,
            PersonService persons,
            CrisisService crises,
            CrisisPlanStore plans,
            CopyStore copies,
            CopyNoteService register,
            Signatures signatures,
            InTransaction inTransaction,
            Now now) {
        this.teams = teams;
        this.access = access;
        this.persons = persons;
        this.crises = crises;
        this.plans = plans;
        this.copies = copies;
        this.register = register;
        this.signatures = signatures;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** What belongs there, what lies there, and what is to be done; a number of statements that does not grow. */
    Folder of(UUID id, Via via) {
        return inTransaction.call(() -> folder(teams.requireMember(id), via, sheet -> true));
    }

    /** What is printed: who wants theirs there; written down as printed of each. */
    Folder printed(UUID id) {
        return inTransaction.call(() -> folder(teams.requireMember(id), Via.PRINT, FolderSheet::belongs));
    }

    private Folder folder(Team team, Via via, Predicate<CrisisContent> which) {
        List<PersonRef> all = persons.ofTeam(team.id());
        Map<PersonRef, CrisisCopy> lying = copies.inFolder(all).stream()
                .collect(Collectors.toMap(CrisisCopy::person, copy -> copy, (older, newer) -> newer));
        Set<PersonRef> asked = plans.of(all).stream()
                .filter(CrisisPlan::inFolder)
                .map(CrisisPlan::person)
                .collect(Collectors.toCollection(HashSet::new));
        if (via != Via.PRINT) {
            asked.addAll(lying.keySet());
        }
        Collection<Grant> grants = access.requireEach(asked, Section.CRISIS_PLAN, via).values().stream()
                .filter(grant -> grant.writes(Section.CRISIS_PLAN))
                .toList();
        List<CrisisContent> contents =
                crises.contentOf(grants).stream().filter(which).toList();
        Map<PersonRef, List<Signed>> signed = via == Via.PRINT ? signatures.ofEach(contents) : Map.of();
        return new Folder(
                team,
                now.today(),
                contents.stream()
                        .map(content -> new FolderSheet(
                                content,
                                Optional.ofNullable(lying.get(content.person().ref()))))
                        .toList(),
                signed);
    }

    /**
     * Writes down what lies there now: each with the version that was put in, and what was taken out. What is written down
     * already stays.
     *
     * @param put the version of each
     */
    void putIn(UUID id, Map<PersonRef, Integer> put, Set<PersonRef> out) {
        inTransaction.run(() -> {
            Team team = teams.requireMember(id);
            List<PersonRef> all = persons.ofTeam(team.id());
            Map<PersonRef, Grant> grants = new TreeMap<>(FolderService::order);
            Set<PersonRef> named = new TreeSet<>(FolderService::order);
            named.addAll(put.keySet());
            named.addAll(out);
            for (PersonRef person : named) {
                Grant grant = access.require(Asked.person(person), Verb.WRITE, Via.SAVE, List.of(Section.CRISIS_PLAN));
                if (!all.contains(person)) {
                    throw ProblemException.notFound();
                }
                grants.put(person, grant);
            }
            grants.forEach((person, grant) -> register.folder(grant, Optional.ofNullable(put.get(person))));
        });
    }

    private static int order(PersonRef one, PersonRef other) {
        return one.value().compareTo(other.value());
    }
}
