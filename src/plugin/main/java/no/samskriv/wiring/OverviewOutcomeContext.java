package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.scheduler.JobRunner;
import java.security.SecureRandom;
import no.samskriv.confluence.ScheduledWork;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Rounds;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.overview.outcome.FigureService;
import no.samskriv.overview.outcome.FiguresFragment;
import no.samskriv.overview.outcome.OutcomeFragment;
import no.samskriv.overview.outcome.OutcomeService;
import no.samskriv.overview.outcome.store.FigureStore;
import no.samskriv.person.PersonService;
import no.samskriv.person.TeamAccess;
import no.samskriv.plan.progress.ProgressService;
import no.samskriv.plan.store.GoalStore;
import no.samskriv.storage.Changes;
import no.samskriv.trust.consents.GivenConsents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What has come of it, where the person has said that it may be counted. */
@Configuration(proxyBeanMethods = false)
final class OverviewOutcomeContext {

    @Bean
    ProgressService progressService(GoalStore goals, Changes changes) {
        return new ProgressService(goals, changes);
    }

    @Bean
    OutcomeService planOutcomeService(
            TeamAccess teams,
            Access access,
            PersonService persons,
            GivenConsents consents,
            ProgressService progress,
            InTransaction inTransaction,
            Now now) {
        return new OutcomeService(teams, access, persons, consents, progress, inTransaction, now);
    }

    @Bean
    OutcomeFragment planOutcomeFragment(Templates templates, Phrases phrases) {
        return new OutcomeFragment(templates, phrases);
    }

    @Bean
    FigureStore figureStore(ActiveObjects ao) {
        return new FigureStore(ao);
    }

    @Bean
    FigureService figureService(
            TeamAccess teams,
            PersonService persons,
            GivenConsents consents,
            ProgressService progress,
            FigureStore figures,
            Rounds rounds,
            InTransaction inTransaction,
            Now now) {
        return new FigureService(
                teams, persons, consents, progress, figures, rounds, inTransaction, now, new SecureRandom());
    }

    @Bean
    FiguresFragment figuresFragment(Templates templates, Phrases phrases) {
        return new FiguresFragment(templates, phrases);
    }

    /** By this name the descriptor has the scheduler find it. */
    @Bean
    JobRunner figuresJob(FigureService figures) {
        return new ScheduledWork(() -> figures.freeze() ? "1" : "0");
    }
}
