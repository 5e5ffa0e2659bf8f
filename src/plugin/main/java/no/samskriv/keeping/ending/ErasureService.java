package no.samskriv.keeping.ending;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samskriv.keeping.ending.store.EndingStore;
import no.samskriv.keeping.ending.store.ErasureStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.ErasedList;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Unquoted;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.TeamMember;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import no.samskriv.storage.book.Book;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes everything about a person, when two different people have approved of one and the same dry run (INV-32) and one
 * of them leads the team. Until the second has, any of them takes it back.
 */
public final class ErasureService {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureService.class);

    private final Access access;
    private final PersonService persons;
    private final TeamAccess teams;
    private final EndingStore endings;
    private final ErasureStore erasures;
    private final DryRunService dryRuns;
    private final Book book;
    private final ErasedList list;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Now now;

    public ErasureService(
            Access access,
            PersonService persons,
            TeamAccess teams,
            EndingStore endings,
            ErasureStore erasures,
            DryRunService dryRuns,
            Book book,
            ErasedList list,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.teams = teams;
        this.endings = endings;
        this.erasures = erasures;
        this.dryRuns = dryRuns;
        this.book = book;
        this.list = list;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /**
     * Approves of what the dry run named; the second of two different people deletes by that.
     *
     * @param seen the hash of what the user saw: another one has to be looked at first
     * @return whether everything is deleted now
     */
    boolean approve(PersonRef ref, String seen, Revision revision) {
        Outcome outcome = inTransaction.call(() -> approved(ref, seen, revision));
        // after it is done, so that the list names nobody who is still there; what fails here is made good at the next
        // start
        outcome.listed().ifPresent(this::writeDown);
        return outcome.erased();
    }

    /**
     * What an approval came to.
     *
     * @param listed what is never to come back; nothing for what the demo makes again as it was
     */
    private record Outcome(boolean erased, Optional<Erasure> listed) {}

    private Outcome approved(PersonRef ref, String seen, Revision revision) {
        Grant grant = requireDeciding(ref);
        Ending ending = requireSeen(grant, revision);
        Person person = persons.behind(grant);
        List<TeamMember> members = teams.members(teams.requireRead(person.team()));
        requireReady(grant, ending);
        DryRun current = dryRuns.of(grant);
        if (!current.hash().equals(seen)) {
            throw ProblemException.ruleBroken("erasure-changed");
        }
        List<Approval> before = endings.approvals(ref).stream()
                .filter(approval -> approval.seen().equals(seen))
                .toList();
        Optional<Approval> other = before.stream()
                .filter(approval -> !approval.by().equals(grant.user()))
                .findFirst();
        if (before.isEmpty() || other.isEmpty()) {
            requireAnother(before);
            return first(grant, ending, seen);
        }
        UserRef first = other.get().by();
        if (members.stream().noneMatch(member -> member.user().equals(first))) {
            throw ProblemException.ruleBroken("erasure-approver-gone");
        }
        if (!leads(members, grant.user()) && !leads(members, first)) {
            throw ProblemException.ruleBroken("erasure-no-leader");
        }
        return erase(person, ending, first, grant.user());
    }

    /** The same person twice is one. */
    private static void requireAnother(List<Approval> before) {
        if (!before.isEmpty()) {
            throw ProblemException.ruleBroken("erasure-two-people");
        }
    }

    private Outcome first(Grant grant, Ending ending, String seen) {
        claim(grant, ending, "approved");
        endings.unapprove(grant.person());
        endings.approve(grant.person(), new Approval(grant.user(), now.instant(), seen));
        endings.save(ending.next());
        return new Outcome(false, Optional.empty());
    }

    private Outcome erase(Person person, Ending ending, UserRef first, UserRef second) {
        changes.claim(subject(ending), ending.revision(), second, now.instant(), List.of());
        String marks = endings.marks(person.ref()).stream()
                .map(mark -> mark.part() + "=" + mark.becoming())
                .collect(Collectors.joining(","));
        book.erase(person.ref());
        Erasure erasure = new Erasure(person.ref(), person.id(), now.today(), first, second, marks);
        if (person.demo()) {
            return new Outcome(true, Optional.empty());
        }
        erasures.insert(erasure);
        return new Outcome(true, Optional.of(erasure));
    }

    private void writeDown(Erasure erased) {
        try {
            list.add(new ErasedList.Line(erased.person(), erased.id(), erased.on(), erased.first(), erased.second()));
        } catch (IllegalStateException e) {
            LOG.error("Somebody is deleted, and the list outside the database does not say so yet", Unquoted.of(e));
        }
    }

    /** Takes back what was approved, for as long as everything is there. */
    void cancel(PersonRef ref, Revision revision) {
        inTransaction.run(() -> {
            Grant grant = requireDeciding(ref);
            Ending ending = requireSeen(grant, revision);
            claim(grant, ending, "cancelled");
            endings.unapprove(ref);
            endings.save(ending.next());
        });
    }

    private void claim(Grant grant, Ending ending, String what) {
        changes.claim(
                subject(ending),
                ending.revision(),
                grant.user(),
                now.instant(),
                new ChangedFields().value("erasure", null, what).list());
    }

    private void requireReady(Grant grant, Ending ending) {
        if (ending.closedOn() == null) {
            throw ProblemException.ruleBroken("ending-not-closed");
        }
        if (endings.marks(grant.person()).size() < Portion.values().length) {
            throw ProblemException.ruleBroken("erasure-parts-missing");
        }
    }

    private static boolean leads(List<TeamMember> members, UserRef user) {
        return members.stream().anyMatch(member -> member.user().equals(user) && member.isLeader());
    }

    private Grant requireDeciding(PersonRef ref) {
        Grant grant = access.require(ref, Section.ENDING, Verb.WRITE);
        if (grant.own()) {
            throw ProblemException.ruleBroken("only-coordinator");
        }
        return grant;
    }

    private Ending requireSeen(Grant grant, Revision seen) {
        Ending ending = endings.of(grant.person()).orElseThrow(() -> ProblemException.ruleBroken("ending-not-begun"));
        if (!ending.revision().equals(seen)) {
            throw new ProblemException(new Problem.Stale(null));
        }
        return ending;
    }

    private static Subject subject(Ending ending) {
        return new Subject(ending.person(), ending.id(), Ending.KIND);
    }
}
