package no.samskriv.wiring;

import no.samskriv.hat.turns.AbsenceService;
import no.samskriv.hat.turns.HatRuleService;
import no.samskriv.hat.turns.SwapService;
import no.samskriv.hat.turns.TeamMeetingService;
import no.samskriv.hat.turns.TurnService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whose turn it is with the hat. */
@Configuration(proxyBeanMethods = false)
final class HatTurnsContext {

    @Bean
    TurnService turnService() {
        return new TurnService();
    }

    @Bean
    HatRuleService hatRuleService() {
        return new HatRuleService();
    }

    @Bean
    AbsenceService absenceService() {
        return new AbsenceService();
    }

    @Bean
    SwapService swapService() {
        return new SwapService();
    }

    @Bean
    TeamMeetingService teamMeetingService() {
        return new TeamMeetingService();
    }
}
