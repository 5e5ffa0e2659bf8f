package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.scheduler.JobRunner;
import no.samskriv.confluence.ScheduledWork;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Addresses;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Rounds;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.store.MeetingEntryStore;
import no.samskriv.meeting.store.MeetingStore;
import no.samskriv.overview.OverviewFragment;
import no.samskriv.overview.OverviewService;
import no.samskriv.overview.RefreshService;
import no.samskriv.overview.SummaryService;
import no.samskriv.overview.store.OverviewStore;
import no.samskriv.overview.store.OverviewViewStore;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.store.ParticipantStore;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.TaskStore;
import no.samskriv.plan.store.PlanStore;
import no.samskriv.storage.Texts;
import no.samskriv.trust.ReachService;
import no.samskriv.trust.store.AccessMarkStore;
import no.samskriv.trust.store.ConsentStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The coordinator's overview: its lines, and how they are drawn. */
@Configuration(proxyBeanMethods = false)
final class OverviewContext {

    @Bean
    OverviewStore overviewStore(ActiveObjects ao) {
        return new OverviewStore(ao);
    }

    @Bean
    OverviewViewStore overviewViewStore(ActiveObjects ao) {
        return new OverviewViewStore(ao);
    }

    @Bean
    OverviewService overviewService(
            TeamAccess teams,
            ReachService reach,
            Access access,
            OverviewStore lines,
            OverviewViewStore views,
            InTransaction inTransaction,
            Now now) {
        return new OverviewService(teams, reach, access, lines, views, inTransaction, now);
    }

    @Bean
    OverviewFragment overviewFragment(Templates templates, Phrases phrases, Users users, Addresses addresses) {
        return new OverviewFragment(templates, phrases, users, addresses);
    }

    @Bean
    RefreshService overviewRefreshService(
            PersonStore persons, SummaryService summaries, Rounds rounds, InTransaction inTransaction, Now now) {
        return new RefreshService(persons, summaries, rounds, inTransaction, now);
    }

    /** By this name the descriptor has the scheduler find it. */
    @Bean
    JobRunner overviewJob(RefreshService refresh) {
        return new ScheduledWork(refresh::daily);
    }

    /** Told of every change about a person, in its transaction. */
    @Bean
    SummaryService overviewSummaryService(
            PersonStore persons,
            ParticipantStore participants,
            TaskStore tasks,
            AccessMarkStore marks,
            ConsentStore consents,
            PlanStore plans,
            MeetingStore meetings,
            MeetingEntryStore entries,
            CrisisPlanStore crises,
            Texts texts,
            OverviewStore lines,
            Now now) {
        return new SummaryService(
                new SummaryService.People(persons, participants, tasks),
                new SummaryService.Trusts(marks, consents),
                new SummaryService.Works(plans, meetings, entries, crises, texts),
                lines,
                now);
    }
}
