package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.kernel.Now;
import no.samskriv.meeting.store.MeetingEntryStore;
import no.samskriv.meeting.store.MeetingStore;
import no.samskriv.overview.SummaryService;
import no.samskriv.overview.store.OverviewStore;
import no.samskriv.person.store.ParticipantStore;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.TaskStore;
import no.samskriv.plan.store.PlanStore;
import no.samskriv.storage.Texts;
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
