package no.samskriv.wiring;

import no.samskriv.crisis.CrisisEntryService;
import no.samskriv.crisis.CrisisPlanService;
import no.samskriv.crisis.SheetLimit;
import no.samskriv.crisis.page.CrisisFormsPart;
import no.samskriv.crisis.page.EntriesPart;
import no.samskriv.crisis.page.SettingsPart;
import no.samskriv.crisis.page.StatePart;
import no.samskriv.crisis.store.CrisisEntryStore;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.PersonService;
import no.samskriv.storage.Changes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands in a crisis plan, and how it is drawn on the page. */
@Configuration(proxyBeanMethods = false)
final class CrisisEntriesContext {

    @Bean
    CrisisPlanService crisisPlanService(
            Access access,
            PersonService persons,
            CrisisPlanStore plans,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new CrisisPlanService(access, persons, plans, changes, inTransaction, now);
    }

    @Bean
    CrisisEntryService crisisEntryService(
            Access access,
            PersonService persons,
            CrisisPlanService plan,
            CrisisPlanStore plans,
            CrisisEntryStore entries,
            Changes changes,
            SheetLimit sheet,
            InTransaction inTransaction,
            Now now) {
        return new CrisisEntryService(access, persons, plan, plans, entries, changes, sheet, inTransaction, now);
    }

    @Bean
    StatePart crisisStatePart(Templates templates, Phrases phrases, Users users) {
        return new StatePart(templates, phrases, users);
    }

    @Bean
    EntriesPart crisisEntriesPart(
            Templates templates, Phrases phrases, Users users, SheetLimit sheet, CrisisEntryService entries) {
        return new EntriesPart(templates, phrases, users, sheet, entries::mayCheckNumbers);
    }

    @Bean
    SettingsPart crisisSettingsPart(Templates templates, Phrases phrases, Users users) {
        return new SettingsPart(templates, phrases, users);
    }

    @Bean
    CrisisFormsPart crisisFormsPart(Templates templates, Phrases phrases, Users users) {
        return new CrisisFormsPart(templates, phrases, users);
    }
}
