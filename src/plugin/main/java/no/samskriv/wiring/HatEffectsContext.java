package no.samskriv.wiring;

import no.samskriv.hat.effects.EffectService;
import no.samskriv.hat.store.DiscussionStore;
import no.samskriv.hat.store.EffectStore;
import no.samskriv.hat.store.TeamMeetingStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.person.PersonService;
import no.samskriv.plan.PlanService;
import no.samskriv.storage.Changes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What came of the hat, and what the person reads of what was said. */
@Configuration(proxyBeanMethods = false)
final class HatEffectsContext {

    @Bean
    EffectService effectService(
            Access access,
            PersonService persons,
            PlanService plans,
            TeamMeetingStore meetings,
            DiscussionStore discussions,
            EffectStore effects,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new EffectService(access, persons, plans, meetings, discussions, effects, changes, inTransaction, now);
    }
}
