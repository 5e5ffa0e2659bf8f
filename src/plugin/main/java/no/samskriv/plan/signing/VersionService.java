package no.samskriv.plan.signing;

import java.util.List;
import java.util.UUID;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.plan.ActionService;
import no.samskriv.plan.GoalService;
import no.samskriv.plan.Plan;
import no.samskriv.plan.store.PlanStore;
import no.samskriv.plan.store.VersionStore;
import no.samskriv.storage.FieldChange;

/** Versions of a plan that somebody has answered to, and putting one of them back. */
public final class VersionService {
    private final Access access;
    private final PlanStore plans;
    private final VersionStore versions;
    private final PlanHeadService heads;
    private final GoalService goals;
    private final ActionService actions;
    private final InTransaction inTransaction;
    private final Now now;

    public VersionService(
            Access access,
            PlanStore plans,
            VersionStore versions,
            PlanHeadService heads,
            GoalService goals,
            ActionService actions,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.plans = plans;
        this.versions = versions;
        this.heads = heads;
        this.goals = goals;
        this.actions = actions;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Oldest first; not found for whoever may read a part only. */
    public List<Version> of(PersonRef ref) {
        return inTransaction.call(() -> {
            access.require(Asked.person(ref), Verb.READ, Via.FRAGMENT, List.of(Section.PLAN));
            return versions.of(PlanHead.idOf(ref));
        });
    }

    /** As above, of a plan that somebody was let in to. */
    List<Version> of(Plan plan) {
        return inTransaction.call(() -> versions.of(plan.head().id()));
    }

    /**
     * Makes the plan say again what it said in a version: as a change like any other, confirmed anew by the person, who
     * must be there. What was taken off comes back, and what has come since goes; how it went stays. What stood until now
     * is kept as a version too, so that there is a way back.
     *
     * @param seen the hash of what stood when it was decided; stale when it is another by now
     */
    public PlanStanding restore(PersonRef ref, int number, String seen, boolean agreed) {
        return inTransaction.call(() -> {
            Grant grant = access.require(ref, Section.PLAN, Verb.WRITE);
            Version version = versions.find(PlanHead.idOf(ref), number).orElseThrow(ProblemException::notFound);
            if (!agreed && !grant.toThePerson()) {
                throw ProblemException.ruleBroken("restore-needs-person");
            }
            PlanStanding before = standing(ref);
            if (!before.hash().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            keep(grant, before, number);
            new Restoring(grant, goals, actions).to(AgreedText.parse(version.content()), before.agreed());
            return standing(ref);
        });
    }

    private void keep(Grant grant, PlanStanding before, int number) {
        PlanHead head = before.head();
        List<Version> all = versions.of(head.id());
        // the claim of the head keeps two from making a version of the same number
        heads.save(
                grant,
                head,
                head.with(head.status(), now.today()),
                List.of(FieldChange.ofValue("restored", null, number)));
        if (all.stream().noneMatch(version -> version.hash().equals(before.hash()))) {
            versions.insert(new Version(
                    UUID.randomUUID(),
                    grant.person(),
                    SignedThing.PLAN,
                    head.id(),
                    all.size() + 1,
                    before.agreed().text(),
                    before.hash(),
                    now.instant(),
                    grant.user(),
                    Version.REPLACED));
        }
    }

    private PlanStanding standing(PersonRef ref) {
        PlanStore.Content content = plans.of(ref);
        return PlanStanding.of(content.head(), content.goals(), content.actions(), content.signOffs());
    }
}
