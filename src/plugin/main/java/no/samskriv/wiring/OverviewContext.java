package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.scheduler.JobRunner;
import no.samskriv.confluence.ScheduledWork;
import no.samskriv.crisis.CrisisSummed;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Addresses;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Rounds;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.MeetingsSummed;
import no.samskriv.meeting.store.MeetingEntryStore;
import no.samskriv.meeting.store.MeetingStore;
import no.samskriv.overview.OverviewCsvFragment;
import no.samskriv.overview.OverviewFragment;
import no.samskriv.overview.OverviewService;
import no.samskriv.overview.RefreshService;
import no.samskriv.overview.SummaryService;
import no.samskriv.overview.store.OverviewStore;
import no.samskriv.overview.store.OverviewViewStore;
import no.samskriv.person.PersonsSummed;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.store.ParticipantStore;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.TaskStore;
import no.samskriv.plan.PlanSummed;
import no.samskriv.plan.store.PlanStore;
import no.samskriv.trust.ReachService;
import no.samskriv.trust.TrustSummed;
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
    OverviewCsvFragment overviewCsvFragment(Phrases phrases, Users users) {
        return new OverviewCsvFragment(phrases, users);
    }

    @Bean
    RefreshService overviewRefreshService(
            PersonsSummed persons, SummaryService summaries, Rounds rounds, InTransaction inTransaction, Now now) {
        return new RefreshService(persons, summaries, rounds, inTransaction, now);
    }

    /** By this name the descriptor has the scheduler find it. */
    @Bean
    JobRunner overviewJob(RefreshService refresh) {
        return new ScheduledWork(refresh::daily);
    }

    /** What is read to be summed up, and shown to nobody. */
    @Bean
    PersonsSummed personsSummed(PersonStore persons, ParticipantStore participants, TaskStore tasks) {
        return new PersonsSummed(persons, participants, tasks);
    }

    @Bean
    TrustSummed trustSummed(AccessMarkStore marks, ConsentStore consents) {
        return new TrustSummed(marks, consents);
    }

    @Bean
    PlanSummed planSummed(PlanStore plans) {
        return new PlanSummed(plans);
    }

    @Bean
    MeetingsSummed meetingsSummed(MeetingStore meetings, MeetingEntryStore entries) {
        return new MeetingsSummed(meetings, entries);
    }

    @Bean
    CrisisSummed crisisSummed(CrisisPlanStore plans) {
        return new CrisisSummed(plans);
    }

    /** Told of every change about a person, in its transaction. */
    @Bean
    SummaryService overviewSummaryService(
            PersonsSummed persons,
            TrustSummed trust,
            PlanSummed plans,
            MeetingsSummed meetings,
            CrisisSummed crises,
            OverviewStore lines,
            Now now) {
        return new SummaryService(persons, trust, plans, meetings, crises, lines, now);
    }
}
