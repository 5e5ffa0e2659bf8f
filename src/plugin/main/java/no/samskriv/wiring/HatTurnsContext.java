package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import no.samskriv.hat.store.AbsenceStore;
import no.samskriv.hat.store.HatRuleStore;
import no.samskriv.hat.store.SwapStore;
import no.samskriv.hat.store.TeamMeetingStore;
import no.samskriv.hat.turns.AbsenceService;
import no.samskriv.hat.turns.HatRuleService;
import no.samskriv.hat.turns.HolderService;
import no.samskriv.hat.turns.SwapService;
import no.samskriv.hat.turns.TeamMeetingService;
import no.samskriv.hat.turns.TurnService;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.person.TeamAccess;
import no.samskriv.storage.Changes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whose turn it is with the hat, from the tables up. */
@Configuration(proxyBeanMethods = false)
final class HatTurnsContext {

    @Bean
    HatRuleStore hatRuleStore(ActiveObjects ao) {
        return new HatRuleStore(ao);
    }

    @Bean
    AbsenceStore absenceStore(ActiveObjects ao) {
        return new AbsenceStore(ao);
    }

    @Bean
    SwapStore swapStore(ActiveObjects ao) {
        return new SwapStore(ao);
    }

    @Bean
    TurnService turnService(
            TeamAccess teams,
            HatRuleStore rules,
            AbsenceStore absences,
            SwapStore swaps,
            TeamMeetingStore meetings,
            Changes changes,
            Locks locks,
            InTransaction inTransaction,
            Now now) {
        return new TurnService(teams, rules, absences, swaps, meetings, changes, locks, inTransaction, now);
    }

    @Bean
    HatRuleService hatRuleService(
            TurnService turns,
            TeamAccess teams,
            HatRuleStore rules,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new HatRuleService(turns, teams, rules, changes, inTransaction, now);
    }

    @Bean
    AbsenceService absenceService(
            TurnService turns,
            TeamAccess teams,
            AbsenceStore absences,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new AbsenceService(turns, teams, absences, changes, inTransaction, now);
    }

    @Bean
    SwapService swapService(
            TurnService turns,
            TeamAccess teams,
            SwapStore swaps,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new SwapService(turns, teams, swaps, changes, inTransaction, now);
    }

    @Bean
    TeamMeetingService teamMeetingService(
            TurnService turns, TeamAccess teams, TeamMeetingStore meetings, InTransaction inTransaction, Now now) {
        return new TeamMeetingService(turns, teams, meetings, inTransaction, now);
    }

    @Bean
    HolderService holderService(TurnService turns, TeamMeetingService meetings) {
        return new HolderService(turns, meetings);
    }
}
