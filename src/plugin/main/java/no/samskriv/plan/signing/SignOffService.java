package no.samskriv.plan.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.plan.store.PlanStore;
import no.samskriv.plan.store.SignOffStore;
import no.samskriv.plan.store.VersionStore;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;
import no.samskriv.trust.consents.GivenConsents;
import org.jspecify.annotations.Nullable;

/** Saying yes to a plan, yes with a remark, or not now; none of it is ever asked for. */
public final class SignOffService {
    /** So often a yes is written down again when somebody else was first; no reader sees more than a moment of it. */
    private static final int ATTEMPTS = 3;

    private final Access access;
    private final PersonService persons;
    private final PlanStore plans;
    private final SignOffStore signOffs;
    private final VersionStore versions;
    private final Changes changes;
    private final PlanHeadService heads;
    private final PlanHeadRules rules;
    private final InTransaction inTransaction;
    private final Now now;

    public SignOffService(
            Access access,
            PersonService persons,
            GivenConsents consents,
            PlanStore plans,
            PlanHeadService heads,
            SignOffStore signOffs,
            VersionStore versions,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.plans = plans;
        this.heads = heads;
        this.signOffs = signOffs;
        this.versions = versions;
        this.changes = changes;
        this.rules = new PlanHeadRules(consents);
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Every answer to the plan, oldest first; not found for whoever may read a part only. */
    public List<SignOff> of(PersonRef ref) {
        return inTransaction.call(() -> {
            access.require(Asked.person(ref), Verb.READ, Via.FRAGMENT, List.of(Section.PLAN));
            return signOffs.of(ref, PlanHead.idOf(ref));
        });
    }

    /**
     * Writes down an answer; the id is chosen by the client, as with everything that is added. Stale when what was
     * answered to is not what stands.
     */
    public Added<SignOff> sign(PersonRef ref, UUID id, NewSignOff input) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return signOnce(ref, id, input);
            } catch (ProblemException e) {
                if (!(e.problem() instanceof Problem.Stale)) {
                    throw e;
                }
            }
        }
        return signOnce(ref, id, input);
    }

    private Added<SignOff> signOnce(PersonRef ref, UUID id, NewSignOff input) {
        return inTransaction.call(() -> {
            Grant grant = access.require(ref, Section.PLAN, Verb.WRITE);
            Optional<SignOff> present = signOffs.find(id);
            if (present.isPresent()) {
                Added.requireSame(grant, present.get().person(), present.get().by());
                return new Added<>(present.get(), false);
            }
            return new Added<>(create(grant, id, input), true);
        });
    }

    private SignOff create(Grant grant, UUID id, NewSignOff input) {
        Person person = persons.behind(grant);
        PlanStore.Content content = plans.of(grant.person());
        PlanStanding standing = PlanStanding.of(content.head(), content.goals(), content.actions(), content.signOffs());
        if (!input.hash().equals(standing.hash())) {
            throw new ProblemException(new Problem.Stale(null));
        }
        SignOffRules.require(input, grant, person, persons.circleOf(grant));
        requireOpen(standing, input.answer());
        if (input.answer().isYes()) {
            SignOffRules.requireReadBack(content.goals(), content.actions());
        }
        Optional<Version> kept = kept(standing);
        int number = kept.map(Version::number).orElseGet(() -> next(standing));
        SignOff signOff = signOff(grant, id, input, new Answered(person, standing, number));
        // the claim of the head keeps two from making a version of the same number
        heads.save(
                grant,
                standing.head(),
                standing.head().with(statusAfter(grant, person, standing, signOff), now.today()),
                List.of(FieldChange.ofValue("signed", null, input.answer())));
        changes.begin(new Subject(grant.person(), id, SignOff.KIND), grant.user(), now.instant());
        if (kept.isEmpty()) {
            versions.insert(version(grant, standing, number));
        }
        signOffs.insert(signOff);
        return signOff;
    }

    /** What is answered to, and whose plan it is. */
    private record Answered(Person person, PlanStanding standing, int version) {}

    private SignOff signOff(Grant grant, UUID id, NewSignOff input, Answered to) {
        return new SignOff(
                id,
                grant.person(),
                SignedThing.PLAN,
                to.standing().head().id(),
                to.version(),
                to.standing().hash(),
                input.signer(),
                input.answer(),
                input.method(),
                input.witness(),
                input.original(),
                remark(grant, to.person(), input),
                now.instant(),
                grant.user());
    }

    /** A plan that is over, or that the person does not want, is not signed; and there is something to say yes to. */
    private static void requireOpen(PlanStanding standing, SignAnswer answer) {
        if (!standing.isOpen()) {
            throw ProblemException.ruleBroken("plan-not-open");
        }
        if (answer.isYes() && !standing.hasRecoveryGoal()) {
            throw ProblemException.ruleBroken("plan-needs-goal");
        }
    }

    private @Nullable VoiceText remark(Grant grant, Person person, NewSignOff input) {
        var writing = TextInput.Writing.by(grant, now.instant(), person.language());
        return input.remark()
                .map(given -> given.captured("remark", SignOff.REMARK_LIMIT, writing))
                .orElse(null);
    }

    /**
     * Where the plan stands after an answer of the person's own: a yes makes it a signed one when nothing is lacking
     * (INV-05), and takes a draft into use; a no to what was signed opens it again. Nobody else's answer changes it.
     */
    private PlanStatus statusAfter(Grant grant, Person person, PlanStanding standing, SignOff signOff) {
        PlanStatus before = standing.head().status();
        if (!signOff.isOfPerson()) {
            return before;
        } else if (!signOff.answer().isYes()) {
            return switch (standing.status()) {
                case FOR_SIGNING -> PlanStatus.IN_USE;
                case ACTIVE -> PlanStatus.FOR_REVISION;
                default -> before;
            };
        }
        boolean ready = rules.lacking(grant, person, standing, standing.head().nextReview())
                .isEmpty();
        if (ready) {
            return PlanStatus.ACTIVE;
        }
        return switch (before) {
            case DRAFT -> PlanStatus.IN_USE;
            // it was signed before something was changed, and would be again without what it takes
            case ACTIVE -> PlanStatus.FOR_REVISION;
            default -> before;
        };
    }

    private Optional<Version> kept(PlanStanding standing) {
        return versions.of(standing.head().id()).stream()
                .filter(version -> version.hash().equals(standing.hash()))
                .findFirst();
    }

    private int next(PlanStanding standing) {
        return versions.newest(standing.head().id()).map(Version::number).orElse(0) + 1;
    }

    private Version version(Grant grant, PlanStanding standing, int number) {
        return new Version(
                UUID.randomUUID(),
                grant.person(),
                SignedThing.PLAN,
                standing.head().id(),
                number,
                standing.agreed().text(),
                standing.hash(),
                now.instant(),
                grant.user(),
                Version.SIGNED);
    }
}
