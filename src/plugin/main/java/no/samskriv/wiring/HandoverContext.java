package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import no.samskriv.crisis.CrisisService;
import no.samskriv.crisis.copies.CopyService;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.MeetingService;
import no.samskriv.overview.handover.HandedOverPart;
import no.samskriv.overview.handover.HandoverFragment;
import no.samskriv.overview.handover.HandoverRules;
import no.samskriv.overview.handover.HandoverService;
import no.samskriv.overview.handover.MattersService;
import no.samskriv.overview.handover.store.HandoverStore;
import no.samskriv.person.CoordinatorService;
import no.samskriv.person.PersonService;
import no.samskriv.person.TaskService;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.TeamStore;
import no.samskriv.plan.ActionService;
import no.samskriv.plan.PlanService;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Texts;
import no.samskriv.trust.consents.ConsentService;
import no.samskriv.trust.marks.BlockService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From one coordinator to another. */
@Configuration(proxyBeanMethods = false)
final class HandoverContext {

    @Bean
    HandoverStore coordinatorHandoverStore(ActiveObjects ao, Texts texts) {
        return new HandoverStore(ao, texts);
    }

    @Bean
    CoordinatorService coordinatorService(PersonStore persons, TeamStore teams, Changes changes, Now now) {
        return new CoordinatorService(persons, teams, changes, now);
    }

    @Bean
    MattersService handoverMattersService(
            PersonService persons,
            PlanService plans,
            MeetingService meetings,
            TaskService tasks,
            ConsentService consents,
            CrisisService crises,
            CopyService copies,
            Users users,
            Now now) {
        return new MattersService(persons, plans, meetings, tasks, consents, crises, copies, users, now);
    }

    @Bean
    HandoverRules handoverRules(
            PersonService persons, CoordinatorService coordinators, BlockService blocks, PlanService plans, Now now) {
        return new HandoverRules(persons, coordinators, blocks, plans, now);
    }

    @Bean
    HandoverService coordinatorHandoverService(
            Access access,
            HandoverStore handovers,
            MattersService matters,
            HandoverRules rules,
            CoordinatorService coordinators,
            ActionService actions,
            TaskService tasks,
            Changes changes,
            InTransaction inTransaction,
            Locks locks,
            Now now) {
        return new HandoverService(
                access, handovers, matters, rules, coordinators, actions, tasks, changes, inTransaction, locks, now);
    }

    @Bean
    HandoverFragment coordinatorHandoverFragment(Templates templates, Phrases phrases, Users users) {
        return new HandoverFragment(templates, phrases, users);
    }

    @Bean
    HandedOverPart handedOverPart(HandoverService handovers, Templates templates, Phrases phrases, Users users) {
        return new HandedOverPart(handovers, templates, phrases, users);
    }
}
