package no.samskriv.wiring;

import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.PlanService;
import no.samskriv.plan.entry.EntryFormsPart;
import no.samskriv.plan.entry.WinService;
import no.samskriv.plan.maps.MapFragment;
import no.samskriv.plan.maps.MapService;
import no.samskriv.plan.store.EntryStore;
import no.samskriv.plan.store.VersionStore;
import no.samskriv.storage.Changes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Maps of strengths and resources, and wins that are made of what was dared. */
@Configuration(proxyBeanMethods = false)
final class MapsContext {

    @Bean
    MapService mapService(
            Access access,
            PlanService plans,
            VersionStore versions,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new MapService(access, plans, versions, changes, inTransaction, now);
    }

    @Bean
    MapFragment mapFragment(Templates templates, Phrases phrases, Users users) {
        return new MapFragment(templates, phrases, users, new EntryFormsPart(templates, phrases));
    }

    @Bean
    WinService winService(Access access, EntryStore entries, Changes changes, InTransaction inTransaction, Now now) {
        return new WinService(access, entries, changes, inTransaction, now);
    }
}
