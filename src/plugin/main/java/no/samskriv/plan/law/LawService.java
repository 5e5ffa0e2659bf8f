package no.samskriv.plan.law;

import java.util.List;
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
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantService;
import no.samskriv.person.PersonService;
import no.samskriv.plan.Plan;
import no.samskriv.plan.store.PlanStore;
import no.samskriv.trust.consents.ConsentService;

/**
 * Holds a plan against the law, for those who work with the person. The person never gets it, on their own account or
 * shown by a worker: what it lacks is the service's to see to. Nor does whoever reads by consent.
 */
public final class LawService {
    private final Access access;
    private final PersonService persons;
    private final PlanStore plans;
    private final ParticipantService participants;
    private final ConsentService consents;
    private final InTransaction inTransaction;
    private final Now now;

    public LawService(
            Access access,
            PersonService persons,
            PlanStore plans,
            ParticipantService participants,
            ConsentService consents,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.plans = plans;
        this.participants = participants;
        this.consents = consents;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    LawSheet of(PersonRef ref, Via via) {
        return inTransaction.call(() -> {
            Grant grant = access.require(
                    Asked.person(ref), Verb.READ, via, List.of(Section.PLAN), List.of(Section.PARTICIPATION));
            if (grant.toThePerson()) {
                throw ProblemException.notFound();
            }
            Plan plan = plan(grant);
            List<Participant> open = participants.of(grant).stream()
                    .filter(participant -> participant.isOpen(now.today()))
                    .toList();
            LawFacts facts = new LawFacts(plan, open, consents.validOf(grant), now.today());
            return new LawSheet(plan, LawCheck.of(facts));
        });
    }

    private Plan plan(Grant grant) {
        PlanStore.Content content = plans.of(grant.person());
        return new Plan(
                persons.behind(grant),
                grant,
                persons.circleOf(grant),
                content.goals(),
                content.actions(),
                content.comments(),
                content.entries().stream()
                        .filter(entry -> !entry.isHiddenFrom(grant))
                        .toList(),
                content.head(),
                content.signOffs(),
                content.signed(),
                List.of());
    }
}
