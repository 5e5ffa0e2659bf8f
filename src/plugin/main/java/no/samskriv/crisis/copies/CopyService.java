package no.samskriv.crisis.copies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.copies.store.CopyStore;
import no.samskriv.crisis.store.CrisisPlanStore;
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
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.Circle;
import no.samskriv.person.Participant;
import no.samskriv.person.PersonService;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;
import no.samskriv.trust.Consent;
import no.samskriv.trust.Scope;
import no.samskriv.trust.consents.GivenConsents;
import org.jspecify.annotations.Nullable;

/**
 * Who has which version of a crisis plan. For the person and those who work with the person: it also says what the person
 * has consented to, and whoever reads by consent or in an emergency has no business with it.
 */
public final class CopyService {
    private static final List<Section> PARTICIPATION = List.of(Section.PARTICIPATION);
    private static final List<Section> CRISIS_PLAN = List.of(Section.CRISIS_PLAN);

    private final Access access;
    private final PersonService persons;
    private final CrisisPlanStore plans;
    private final CopyStore copies;
    private final GivenConsents consents;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Now now;

    public CopyService(
            Access access,
            PersonService persons,
            CrisisPlanStore plans,
            CopyStore copies,
            GivenConsents consents,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.plans = plans;
        this.copies = copies;
        this.consents = consents;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Who has it now; not found for whoever may not know. */
    public Copies of(PersonRef ref, Via via) {
        return inTransaction.call(
                () -> of(access.require(Asked.person(ref), Verb.READ, via, PARTICIPATION, CRISIS_PLAN)));
    }

    /** As {@link #of(PersonRef, Via)}, for whoever was let in to who takes part; in the same transaction. */
    public Copies of(Grant grant) {
        Circle circle = persons.circleOf(grant);
        return new Copies(
                persons.behind(grant),
                grant,
                circle,
                versionOf(grant.person()),
                copies.of(grant.person()),
                readers(grant, circle),
                now.today());
    }

    private int versionOf(PersonRef person) {
        return plans.of(person).map(CrisisPlan::version).orElse(0);
    }

    private List<Participant> readers(Grant grant, Circle circle) {
        LocalDate today = now.today();
        List<Participant> withAccount = circle.participants().stream()
                .filter(each -> each.account() != null && each.isActive(today))
                .toList();
        Set<UUID> reading = consents
                .of(grant, withAccount.stream().map(Participant::id).toList())
                .stream()
                .filter(consent -> consent.scopes().contains(Scope.CRISIS_PLAN))
                .map(Consent::participant)
                .collect(Collectors.toSet());
        return withAccount.stream().filter(each -> reading.contains(each.id())).toList();
    }

    /** One, and whether it is old now. */
    record Known(CrisisCopy copy, boolean isOutdated) {}

    Known get(UUID id) {
        return inTransaction.call(() -> {
            Optional<CrisisCopy> found = copies.find(id);
            Asked asked = Asked.thing(id, found.map(CrisisCopy::person));
            Grant grant = access.require(asked, Verb.READ, Via.FRAGMENT, PARTICIPATION, CRISIS_PLAN);
            CrisisCopy copy = found.orElseThrow();
            return new Known(copy, copy.isOutdated(versionOf(grant.person())));
        });
    }

    /** Writes down that somebody got one; what is sent again is there already. */
    Added<CrisisCopy> add(PersonRef ref, UUID id, CopyInput input) {
        return Added.once(
                inTransaction,
                () -> access.require(Asked.person(ref), Verb.WRITE, Via.SAVE, PARTICIPATION),
                grant -> repeated(grant, id),
                grant -> create(grant, id, input));
    }

    private Optional<CrisisCopy> repeated(Grant grant, UUID id) {
        Optional<CrisisCopy> present = copies.find(id);
        present.ifPresent(found -> Added.requireSame(grant, found.person(), found.createdBy()));
        return present;
    }

    private CrisisCopy create(Grant grant, UUID id, CopyInput input) {
        CopyKind kind = input.kind().orElseThrow(() -> ProblemException.invalid("kind", "missing"));
        int inForce = versionOf(grant.person());
        CrisisCopy copy = new CrisisCopy(
                id,
                grant.person(),
                kind,
                input.around(),
                null,
                holder(grant, kind, input),
                input.version().orElse(inForce),
                input.givenOn().orElse(now.today()),
                input.backOn().value(),
                input.note().value(),
                grant.user(),
                now.instant(),
                Revision.FIRST);
        requireSound(copy, inForce);
        changes.begin(subject(copy), copy.createdBy(), copy.createdAt());
        copies.insert(copy);
        return copy;
    }

    /** The name is kept as it is now: whoever has it has it when they are no longer around, too. */
    private @Nullable String holder(Grant grant, CopyKind kind, CopyInput input) {
        UUID around = input.around();
        if (!kind.hasHolder() && (around != null || input.holder() != null)) {
            throw ProblemException.invalid(around == null ? "holder" : "around", "copy-has-no-holder");
        }
        if (around == null) {
            return input.holder();
        }
        if (input.holder() != null) {
            throw ProblemException.invalid("holder", "copy-has-one-holder");
        }
        Circle circle = persons.circleOf(grant);
        String name = circle.nameOf(around).orElseThrow(() -> ProblemException.invalid("around", "no-such-related"));
        if (!Holders.mayBeOffered(circle, around)) {
            throw ProblemException.ruleBroken("not-to-be-contacted");
        }
        return name;
    }

    private void requireSound(CrisisCopy copy, int inForce) {
        if (copy.version() > inForce) {
            throw ProblemException.invalid("version", "no-such-copy-version", Integer.toString(inForce));
        }
        if (copy.givenOn().isAfter(now.today())) {
            throw ProblemException.invalid("givenOn", "in-the-future");
        }
        LocalDate back = copy.backOn();
        if (back != null && back.isAfter(now.today())) {
            throw ProblemException.invalid("backOn", "in-the-future");
        }
        if (back != null && back.isBefore(copy.givenOn())) {
            throw ProblemException.invalid("backOn", "back-before-given");
        }
    }

    /** Changes one that is still at the revision the user saw; stale otherwise, and then nothing has happened. */
    CrisisCopy change(UUID id, CopyInput input, Revision seen) {
        return inTransaction.call(() -> {
            Optional<CrisisCopy> found = copies.find(id);
            Asked asked = Asked.thing(id, found.map(CrisisCopy::person));
            Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, PARTICIPATION);
            CrisisCopy before = found.orElseThrow();
            if (!before.revision().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            CrisisCopy after = after(before, input);
            requireSound(after, versionOf(grant.person()));
            return save(grant.user(), before, after);
        });
    }

    /** Another version in the same hands was given today, unless something else is said. */
    private CrisisCopy after(CrisisCopy before, CopyInput input) {
        int version = input.version().orElse(before.version());
        LocalDate given = version == before.version() ? before.givenOn() : now.today();
        return new CrisisCopy(
                before.id(),
                before.person(),
                before.kind(),
                before.around(),
                before.user(),
                before.holder(),
                version,
                input.givenOn().orElse(given),
                input.backOn().over(before.backOn()),
                input.note().over(before.note()),
                before.createdBy(),
                before.createdAt(),
                before.revision().next());
    }

    private CrisisCopy save(UserRef user, CrisisCopy before, CrisisCopy after) {
        List<FieldChange> fields = new ChangedFields()
                .value("version", before.version(), after.version())
                .value("givenOn", before.givenOn(), after.givenOn())
                .value("backOn", before.backOn(), after.backOn())
                .value("note", before.note(), after.note())
                .list();
        if (fields.isEmpty()) {
            return before;
        }
        changes.claim(subject(before), before.revision(), user, now.instant(), fields);
        copies.save(after);
        return after;
    }

    private static Subject subject(CrisisCopy copy) {
        return new Subject(copy.person(), copy.id(), CrisisCopy.KIND);
    }
}
