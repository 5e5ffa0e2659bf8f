package no.samskriv.plan;

import java.util.List;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.PersonService;
import no.samskriv.plan.store.PlanStore;
import no.samskriv.storage.Drafts;

/** A person's plan as somebody reads it. Goals, actions and comments each have a service of their own. */
public final class PlanService {
    private final Access access;
    private final PersonService persons;
    private final PlanStore plans;
    private final Drafts drafts;
    private final InTransaction inTransaction;

    public PlanService(
            Access access, PersonService persons, PlanStore plans, Drafts drafts, InTransaction inTransaction) {
        this.access = access;
        this.persons = persons;
        this.plans = plans;
        this.drafts = drafts;
        this.inTransaction = inTransaction;
    }

    /** The plan of a person; not found for whoever may not read it. */
    public Plan planOf(PersonRef ref, Via via) {
        return inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(ref), Verb.READ, via, List.of(Section.PLAN));
            PlanStore.Content content = plans.of(ref);
            return new Plan(
                    persons.behind(grant),
                    grant,
                    persons.circleOf(grant),
                    content.goals(),
                    content.actions(),
                    content.comments(),
                    drafts.of(ref, grant.user()));
        });
    }
}
