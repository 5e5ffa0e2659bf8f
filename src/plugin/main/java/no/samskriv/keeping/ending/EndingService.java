package no.samskriv.keeping.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.keeping.ending.store.EndingStore;
import no.samskriv.keeping.ending.store.RequestStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
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
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.person.PersonStatus;
import no.samskriv.person.StaffAssignment;
import no.samskriv.person.StandingService;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;
import no.samskriv.trust.Setting;
import no.samskriv.trust.ShownSettings;
import org.jspecify.annotations.Nullable;

/** Ends the work with a person, archives what is written, and takes it up again for as long as it is there. */
public final class EndingService {
    private static final List<Section> ENDING = List.of(Section.ENDING);
    private static final List<Section> BESIDE = List.of(Section.PARTICIPATION, Section.TASKS, Section.MINUTES);

    private final Access access;
    private final PersonService persons;
    private final StandingService standing;
    private final UnfinishedService unfinished;
    private final EndingStore endings;
    private final RequestStore requests;
    private final ShownSettings settings;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Now now;

    public EndingService(
            Access access,
            PersonService persons,
            StandingService standing,
            UnfinishedService unfinished,
            EndingStore endings,
            RequestStore requests,
            ShownSettings settings,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.standing = standing;
        this.unfinished = unfinished;
        this.endings = endings;
        this.requests = requests;
        this.settings = settings;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** How it stands; not found for whoever may not know. */
    Endings of(PersonRef ref, Via via) {
        return inTransaction.call(() -> of(access.require(Asked.person(ref), Verb.READ, via, ENDING, BESIDE)));
    }

    private Endings of(Grant grant) {
        return new Endings(
                persons.behind(grant),
                grant,
                endings.of(grant.person()),
                persons.circleOf(grant).workers().stream()
                        .map(StaffAssignment::user)
                        .distinct()
                        .toList(),
                unfinished.of(grant),
                endings.marks(grant.person()),
                endings.approvals(grant.person()),
                requests.of(grant.person()),
                now.today());
    }

    /** Begins to end the work: nothing is closed by that. Whatever is there already is what is answered. */
    Added<Ending> begin(PersonRef ref, UUID id) {
        return Added.once(inTransaction, () -> requireStaff(ref), grant -> endings.of(grant.person()), grant -> {
            Ending begun = Ending.begun(id, grant.person(), grant.user(), now.instant());
            changes.begin(subject(begun), grant.user(), now.instant());
            endings.insert(begun);
            return begun;
        });
    }

    /** Changes what is still at the revision the user saw; stale otherwise, and then nothing has happened. */
    Ending change(PersonRef ref, EndingChange change, Revision seen) {
        return inTransaction.call(() -> {
            Grant grant = requireStaff(ref);
            Ending before = requireSeen(grant, seen);
            Person person = persons.behind(grant);
            PersonStatus to = change.status().orElse(person.status());
            Ending after = after(before, person.status(), to, change);
            List<FieldChange> fields = fields(before, after, person.status(), to);
            if (fields.isEmpty()) {
                return before;
            }
            changes.claim(subject(before), seen, grant.user(), now.instant(), fields);
            if (to != person.status()) {
                endings.unapprove(grant.person());
                standing.put(grant, to);
            }
            endings.save(after);
            return after;
        });
    }

    private Ending after(Ending before, PersonStatus from, PersonStatus to, EndingChange change) {
        Ending told = before.told(
                change.offeredOn().over(before.offeredOn()),
                change.toldOn().over(before.toldOn()),
                change.toldBy().over(before.toldBy()));
        requireNotAhead("offeredOn", told.offeredOn());
        requireNotAhead("toldOn", told.toldOn());
        requireWay(from, to);
        Ending after = told;
        if (from != to && to == PersonStatus.ENDED && told.closedOn() == null) {
            if (told.toldBy() == null) {
                throw ProblemException.ruleBroken("ending-nobody-tells");
            }
            after = told.closed(now.today(), keptUntil());
        } else if (from != to && to == PersonStatus.ACTIVE) {
            after = told.reopened();
        }
        if (change.keepUntil().given()) {
            after = after.closed(requireClosed(after), change.keepUntil().value());
        }
        return at(after, before.revision().next());
    }

    private static Ending at(Ending ending, Revision revision) {
        return new Ending(
                ending.id(),
                ending.person(),
                ending.closedOn(),
                ending.keepUntil(),
                ending.offeredOn(),
                ending.toldOn(),
                ending.toldBy(),
                ending.createdBy(),
                ending.createdAt(),
                revision);
    }

    private void requireNotAhead(String field, @Nullable LocalDate day) {
        if (day != null && day.isAfter(now.today())) {
            throw ProblemException.invalid(field, "in-the-future");
        }
    }

    private static LocalDate requireClosed(Ending ending) {
        LocalDate closed = ending.closedOn();
        if (closed == null) {
            throw ProblemException.ruleBroken("ending-not-closed");
        }
        return closed;
    }

    /** What is archived was closed before, and what is taken up again is active. */
    private static void requireWay(PersonStatus from, PersonStatus to) {
        if (from == to) {
            return;
        }
        boolean possible =
                switch (to) {
                    case ENDED, ACTIVE -> true;
                    case ARCHIVED -> from == PersonStatus.ENDED;
                    case NEW, PAUSED -> false;
                };
        if (!possible) {
            throw ProblemException.ruleBroken("ending-not-closed");
        }
    }

    /** No day where the site has decided none: then nobody is asked. */
    private @Nullable LocalDate keptUntil() {
        return settings.get(Setting.RETENTION_YEARS)
                .map(years -> now.today().plusYears(Integer.parseInt(years)))
                .orElse(null);
    }

    /** Says what has become of a part; whatever was approved before was approved of something else. */
    void mark(PersonRef ref, Portion part, Becoming becoming, Revision seen) {
        inTransaction.run(() -> {
            Grant grant = requireStaff(ref);
            Ending before = requireSeen(grant, seen);
            requireClosed(before);
            List<FieldChange> fields =
                    new ChangedFields().value("part." + part, null, becoming).list();
            changes.claim(subject(before), seen, grant.user(), now.instant(), fields);
            endings.put(grant.person(), new PartMark(part, becoming, grant.user(), now.today()));
            endings.unapprove(grant.person());
            endings.save(before.next());
        });
    }

    /** The person does not close the own record: that is for those who work with the person to answer for. */
    private Grant requireStaff(PersonRef ref) {
        Grant grant = access.require(ref, Section.ENDING, Verb.WRITE);
        if (grant.own()) {
            throw ProblemException.ruleBroken("only-coordinator");
        }
        return grant;
    }

    private Ending requireSeen(Grant grant, Revision seen) {
        Optional<Ending> present = endings.of(grant.person());
        Ending ending = present.orElseThrow(() -> ProblemException.ruleBroken("ending-not-begun"));
        if (!ending.revision().equals(seen)) {
            throw new ProblemException(new Problem.Stale(null));
        }
        return ending;
    }

    private static List<FieldChange> fields(Ending before, Ending after, PersonStatus from, PersonStatus to) {
        return new ChangedFields()
                .value("status", from, to)
                .value("closedOn", before.closedOn(), after.closedOn())
                .value("keepUntil", before.keepUntil(), after.keepUntil())
                .value("offeredOn", before.offeredOn(), after.offeredOn())
                .value("toldOn", before.toldOn(), after.toldOn())
                .value("toldBy", before.toldBy(), after.toldBy())
                .list();
    }

    private static Subject subject(Ending ending) {
        return new Subject(ending.person(), ending.id(), Ending.KIND);
    }
}
