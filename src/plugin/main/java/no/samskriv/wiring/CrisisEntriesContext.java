package no.samskriv.wiring;

import no.samskriv.crisis.CrisisEntryService;
import no.samskriv.crisis.CrisisPlanService;
import no.samskriv.crisis.store.CrisisEntryStore;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
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
            InTransaction inTransaction,
            Now now) {
        return new CrisisEntryService(access, persons, plan, plans, entries, changes, inTransaction, now);
    }
}
