package no.samskriv.plan.signing;

import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problem.FieldError;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.PersonService;
import no.samskriv.plan.Capture;
import no.samskriv.plan.Plan;
import no.samskriv.plan.store.PlanHeadStore;
import no.samskriv.plan.store.PlanStore;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Drafts;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;
import no.samskriv.trust.consents.GivenConsents;
import org.jspecify.annotations.Nullable;

/** What somebody may say of a person's plan as a whole, and where it stands. */
public final class PlanHeadService {
    private final Access access;
    private final PersonService persons;
    private final PlanStore plans;
    private final PlanHeadStore heads;
    private final Changes changes;
    private final Drafts drafts;
    private final Capture capture;
    private final PlanHeadRules rules;
    private final InTransaction inTransaction;
    private final Now now;

    public PlanHeadService(
            Access access,
            PersonService persons,
            GivenConsents consents,
            PlanStore plans,
            PlanHeadStore heads,
            Changes changes,
            Drafts drafts,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.plans = plans;
        this.heads = heads;
        this.changes = changes;
        this.drafts = drafts;
        this.capture = new Capture(persons, now);
        this.rules = new PlanHeadRules(consents);
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Also of a plan nobody has said anything of yet; not found for whoever may read a part only. */
    public PlanStanding of(PersonRef ref) {
        return inTransaction.call(() -> {
            access.require(Asked.person(ref), Verb.READ, Via.FRAGMENT, List.of(Section.PLAN));
            return standing(ref);
        });
    }

    /**
     * Changes what is said of the plan.
     *
     * @param seen the revision the user saw; nobody for a plan of which nobody had said anything. Stale when it is
     *     another by now: of two who are the first, one is, and the other is stale
     */
    public PlanStanding change(PersonRef ref, PlanHeadChange change, Optional<Revision> seen) {
        return inTransaction.call(() -> {
            Grant grant = access.require(ref, Section.PLAN, Verb.WRITE);
            PlanStanding standing = standing(ref);
            PlanHead before = standing.head();
            if (!Optional.ofNullable(before.revision()).equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            PlanHeadRules.requireMayGo(grant, before, change);
            PlanHead after = after(grant, before, change);
            PlanHeadRules.requireDays(after, change, now.today());
            if (after.status() != before.status()) {
                rules.requireStatus(grant, persons.behind(grant), standing, after);
            }
            save(grant, before, after, List.of());
            if (change.matters().given()) {
                drafts.remove(grant.user(), before.id(), PlanHeadStore.MATTERS);
            }
            if (change.celebrate().given()) {
                drafts.remove(grant.user(), before.id(), PlanHeadStore.CELEBRATE);
            }
            return standing(ref);
        });
    }

    /** What a yes of the person's still needs to make this plan a signed one (INV-05). */
    List<FieldError> lacking(Plan plan) {
        return inTransaction.call(() -> rules.lacking(
                plan.grant(), plan.person(), PlanStanding.of(plan), plan.head().nextReview()));
    }

    private PlanStanding standing(PersonRef ref) {
        PlanStore.Content content = plans.of(ref);
        return PlanStanding.of(content.head(), content.goals(), content.actions(), content.signOffs());
    }

    private PlanHead after(Grant grant, PlanHead before, PlanHeadChange change) {
        PlanStatus status = change.status().orElse(before.status());
        Revision revision = before.revision();
        return new PlanHead(
                before.id(),
                before.person(),
                status,
                status == before.status() ? before.statusOn() : now.today(),
                own(grant, change.matters(), "matters", PlanHead.MATTERS_LIMIT, before.matters()),
                own(grant, change.celebrate(), "celebrate", PlanHead.CELEBRATE_LIMIT, before.celebrate()),
                text(grant, change.cooperation(), "cooperation", PlanHead.COOPERATION_LIMIT, before.cooperation()),
                change.from().over(before.from()),
                change.to().over(before.to()),
                change.nextReview().over(before.nextReview()),
                change.winsFirst().orElse(before.winsFirst()),
                revision == null ? Revision.FIRST : revision.next());
    }

    /** What matters to the person, only the person can say. */
    private @Nullable VoiceText own(
            Grant grant, Patch<TextInput> input, String field, int limit, @Nullable VoiceText before) {
        TextInput given = input.value();
        if (given != null && given.voice() != Voice.PERSON) {
            throw ProblemException.invalid(field + ".voice", "not-a-choice", Voice.PERSON.name());
        }
        return text(grant, input, field, limit, before);
    }

    private @Nullable VoiceText text(
            Grant grant, Patch<TextInput> input, String field, int limit, @Nullable VoiceText before) {
        return input.map(given -> capture.text(grant, given, field, limit, before))
                .over(before);
    }

    /**
     * Claims the next revision and saves; stale when somebody else was first. Nothing is claimed when nothing changes, so
     * that nobody else becomes stale for it.
     *
     * @param more what else changes with it
     */
    void save(Grant grant, PlanHead before, PlanHead after, List<FieldChange> more) {
        ChangedFields fields = new ChangedFields()
                .text("matters", before.matters(), after.matters())
                .text("celebrate", before.celebrate(), after.celebrate())
                .text("cooperation", before.cooperation(), after.cooperation())
                .value("from", before.from(), after.from())
                .value("to", before.to(), after.to())
                .value("nextReview", before.nextReview(), after.nextReview())
                .value("winsFirst", before.winsFirst(), after.winsFirst())
                .value("status", before.status(), after.status());
        more.forEach(field -> fields.value(field.field(), field.before(), field.after()));
        if (fields.list().isEmpty()) {
            return;
        }
        Subject subject = new Subject(after.person(), after.id(), PlanHead.KIND);
        Revision seen = before.revision();
        if (seen == null) {
            changes.begin(subject, grant.user(), now.instant());
            heads.insert(after);
        } else {
            changes.claim(subject, seen, grant.user(), now.instant(), fields.list());
            heads.save(before, after);
        }
    }
}
