package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import no.samskriv.crisis.CrisisEntryService;
import no.samskriv.crisis.CrisisService;
import no.samskriv.crisis.store.CrisisEntryStore;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.crisis.use.CrisisUseService;
import no.samskriv.crisis.use.KeepGoingService;
import no.samskriv.crisis.use.ProposalService;
import no.samskriv.crisis.use.ProposalSteps;
import no.samskriv.crisis.use.Reviewer;
import no.samskriv.crisis.use.TriedService;
import no.samskriv.crisis.use.UseFragment;
import no.samskriv.crisis.use.UsePageService;
import no.samskriv.crisis.use.UsePart;
import no.samskriv.crisis.use.store.CrisisUseStore;
import no.samskriv.crisis.use.store.ProposalStore;
import no.samskriv.crisis.use.store.TriedStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Admission;
import no.samskriv.person.PersonService;
import no.samskriv.person.TaskService;
import no.samskriv.plan.ActionService;
import no.samskriv.plan.GoalService;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A crisis plan in use, and what is learnt of it. */
@Configuration(proxyBeanMethods = false)
final class CrisisUseContext {

    @Bean
    CrisisUseStore crisisUseStore(ActiveObjects ao, Texts texts) {
        return new CrisisUseStore(ao, texts);
    }

    @Bean
    TriedStore triedStore(ActiveObjects ao, Texts texts) {
        return new TriedStore(ao, texts);
    }

    @Bean
    ProposalStore proposalStore(ActiveObjects ao, Texts texts) {
        return new ProposalStore(ao, texts);
    }

    @Bean
    Reviewer reviewer(PersonService persons, Admission admission) {
        return new Reviewer(persons, admission);
    }

    @Bean
    ProposalSteps proposalSteps(CrisisService crises, CrisisEntryService entries, GoalService goals) {
        return new ProposalSteps(crises, entries, goals);
    }

    @Bean
    ProposalService proposalService(
            Access access,
            PersonService persons,
            CrisisService crises,
            CrisisUseStore uses,
            TriedStore tried,
            ProposalStore proposals,
            ProposalSteps steps,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new ProposalService(access, persons, crises, uses, tried, proposals, steps, changes, inTransaction, now);
    }

    @Bean
    CrisisUseService crisisUseService(
            Access access,
            PersonService persons,
            CrisisPlanStore plans,
            CrisisUseStore uses,
            ProposalService proposals,
            TaskService tasks,
            Reviewer reviewer,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new CrisisUseService(
                access, persons, plans, uses, proposals, tasks, reviewer, changes, inTransaction, now);
    }

    @Bean
    TriedService triedService(
            Access access,
            PersonService persons,
            CrisisEntryStore entries,
            CrisisUseStore uses,
            TriedStore tried,
            ProposalService proposals,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new TriedService(access, persons, entries, uses, tried, proposals, changes, inTransaction, now);
    }

    @Bean
    KeepGoingService keepGoingService(
            Access access,
            CrisisService crises,
            CrisisUseStore uses,
            ActionService actions,
            TaskService tasks,
            Reviewer reviewer,
            Changes changes,
            Messages messages,
            InTransaction inTransaction,
            Now now) {
        return new KeepGoingService(
                access, crises, uses, actions, tasks, reviewer, changes, messages, inTransaction, now);
    }

    @Bean
    UsePageService usePageService(
            Access access,
            CrisisService crises,
            CrisisUseStore uses,
            TriedStore tried,
            ProposalStore proposals,
            KeepGoingService keepGoing,
            InTransaction inTransaction) {
        return new UsePageService(access, crises, uses, tried, proposals, keepGoing, inTransaction);
    }

    @Bean
    UseFragment useFragment(Templates templates, Phrases phrases, Users users) {
        return new UseFragment(templates, phrases, users);
    }

    @Bean
    UsePart usePart(Templates templates, Phrases phrases, Users users, CrisisUseService uses, TriedService tried) {
        return new UsePart(templates, phrases, users, uses, tried);
    }
}
