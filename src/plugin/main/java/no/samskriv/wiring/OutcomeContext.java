package no.samskriv.wiring;

import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.MeetingEntryService;
import no.samskriv.meeting.MeetingService;
import no.samskriv.meeting.actions.DecisionService;
import no.samskriv.meeting.actions.DecisionsFragment;
import no.samskriv.meeting.paper.ScreenFragment;
import no.samskriv.meeting.paper.ScreenService;
import no.samskriv.meeting.paper.SlipFragment;
import no.samskriv.meeting.paper.SlipService;
import no.samskriv.person.ParticipantService;
import no.samskriv.plan.ActionService;
import no.samskriv.trust.consents.GivenConsents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What comes out of a meeting: decisions made into actions, and what goes on paper. */
@Configuration(proxyBeanMethods = false)
final class OutcomeContext {

    @Bean
    DecisionService decisionService(MeetingEntryService entries, ActionService actions, InTransaction inTransaction) {
        return new DecisionService(entries, actions, inTransaction);
    }

    @Bean
    DecisionsFragment decisionsFragment(Templates templates, Phrases phrases, Users users) {
        return new DecisionsFragment(templates, phrases, users);
    }

    @Bean
    ScreenService screenService(MeetingService meetings, GivenConsents consents, InTransaction inTransaction) {
        return new ScreenService(meetings, consents, inTransaction);
    }

    @Bean
    ScreenFragment screenFragment(Templates templates, Phrases phrases, Users users) {
        return new ScreenFragment(templates, phrases, users);
    }

    @Bean
    SlipService slipService(MeetingService meetings, ParticipantService participants, InTransaction inTransaction) {
        return new SlipService(meetings, participants, inTransaction);
    }

    @Bean
    SlipFragment slipFragment(Templates templates, Phrases phrases, Users users) {
        return new SlipFragment(templates, phrases, users);
    }
}
