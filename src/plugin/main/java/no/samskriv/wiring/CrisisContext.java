package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import no.samskriv.crisis.CrisisFragment;
import no.samskriv.crisis.CrisisService;
import no.samskriv.crisis.find.FindMarksPart;
import no.samskriv.crisis.page.CrisisFormsPart;
import no.samskriv.crisis.page.EntriesPart;
import no.samskriv.crisis.page.SettingsPart;
import no.samskriv.crisis.page.StatePart;
import no.samskriv.crisis.store.CrisisEntryStore;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.crisis.use.UsePart;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.person.PersonService;
import no.samskriv.storage.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The crisis plan, from its tables up to the page. */
@Configuration(proxyBeanMethods = false)
final class CrisisContext {

    @Bean
    CrisisPlanStore crisisPlanStore(ActiveObjects ao) {
        return new CrisisPlanStore(ao);
    }

    @Bean
    CrisisEntryStore crisisEntryStore(ActiveObjects ao, Texts texts) {
        return new CrisisEntryStore(ao, texts);
    }

    @Bean
    CrisisService crisisService(
            Access access,
            PersonService persons,
            CrisisPlanStore plans,
            CrisisEntryStore entries,
            InTransaction inTransaction,
            Now now) {
        return new CrisisService(access, persons, plans, entries, inTransaction, now);
    }

    /** The pieces of the page in order. */
    @Bean
    CrisisFragment crisisFragment(
            Templates templates,
            Phrases phrases,
            UsePart use,
            StatePart state,
            EntriesPart entries,
            SettingsPart settings,
            FindMarksPart marks,
            CrisisFormsPart forms) {
        return new CrisisFragment(templates, phrases, List.of(use, state, entries, settings, marks, forms));
    }
}
