package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import no.samskriv.crisis.find.FindFragment;
import no.samskriv.crisis.find.FindMarkService;
import no.samskriv.crisis.find.FindMarksPart;
import no.samskriv.crisis.find.FindPageService;
import no.samskriv.crisis.find.FindService;
import no.samskriv.crisis.find.store.FindMarkStore;
import no.samskriv.crisis.lines.HelpLines;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Narrowed;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PageAccess;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Admission;
import no.samskriv.person.PersonService;
import no.samskriv.person.Roster;
import no.samskriv.person.StartService;
import no.samskriv.person.TeamService;
import no.samskriv.storage.Changes;
import no.samskriv.trust.DutyService;
import no.samskriv.trust.FactSources;
import no.samskriv.trust.OnDuty;
import no.samskriv.trust.ReachService;
import no.samskriv.trust.marks.EmergencyService;
import no.samskriv.trust.store.AccessMarkStore;
import no.samskriv.trust.store.ConsentStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where crisis plans are found. */
@Configuration(proxyBeanMethods = false)
final class CrisisFindContext {

    @Bean
    FindMarkStore findMarkStore(ActiveObjects ao) {
        return new FindMarkStore(ao);
    }

    @Bean
    FindMarkService findMarkService(
            Access access,
            PersonService persons,
            FindMarkStore marks,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new FindMarkService(access, persons, marks, changes, inTransaction, now);
    }

    @Bean
    FindMarksPart findMarksPart(FindMarkService marks, Templates templates, Phrases phrases, Users users) {
        return new FindMarksPart(marks, templates, phrases, users);
    }

    @Bean
    FactSources factSources(
            Roster roster, ConsentStore consents, AccessMarkStore marks, PageAccess pages, OnDuty onDuty) {
        return new FactSources(roster, consents, marks, pages, onDuty);
    }

    @Bean
    ReachService reachService(
            FactSources sources,
            Roster roster,
            Admission admission,
            AccessMarkStore marks,
            StartService starts,
            DutyService duty,
            Narrowed narrowed,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        return new ReachService(
                sources, roster, admission, marks, starts, duty, narrowed, inTransaction, currentUser, now);
    }

    @Bean
    FindService findService(
            Access access,
            ReachService reach,
            CrisisPlanStore plans,
            FindMarkStore marks,
            EmergencyService emergencies,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        return new FindService(access, reach, plans, marks, emergencies, inTransaction, currentUser, now);
    }

    @Bean
    FindPageService findPageService(FindService finding, HelpLines lines, TeamService teams) {
        return new FindPageService(finding, lines, teams);
    }

    @Bean
    FindFragment findFragment(Templates templates, Phrases phrases) {
        return new FindFragment(templates, phrases);
    }
}
