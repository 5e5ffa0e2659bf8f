package no.samskriv.wiring;

import no.samskriv.hat.effects.EffectCardPart;
import no.samskriv.hat.effects.EffectService;
import no.samskriv.hat.effects.EffectsFragment;
import no.samskriv.hat.effects.EffectsPart;
import no.samskriv.hat.own.TalkedOfFragment;
import no.samskriv.hat.own.TalkedOfService;
import no.samskriv.hat.store.DiscussionStore;
import no.samskriv.hat.store.EffectStore;
import no.samskriv.hat.store.TeamMeetingStore;
import no.samskriv.hat.store.WishStore;
import no.samskriv.hat.talk.PromptSource;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.PersonService;
import no.samskriv.person.TaskService;
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

    @Bean
    EffectsFragment effectsFragment(Templates templates, Phrases phrases, Users users) {
        return new EffectsFragment(templates, phrases, users);
    }

    @Bean
    EffectsPart effectsPart(Templates templates, Phrases phrases, Users users, EffectService effects) {
        return new EffectsPart(templates, phrases, users, effects);
    }

    @Bean
    EffectCardPart effectCardPart(Templates templates, Phrases phrases, EffectService effects) {
        return new EffectCardPart(templates, phrases, effects);
    }

    @Bean
    TalkedOfService talkedOfService(
            Access access,
            PersonService persons,
            PlanService plans,
            TaskService tasks,
            TeamMeetingStore meetings,
            DiscussionStore discussions,
            EffectStore effects,
            WishStore wishes,
            PromptSource prompts,
            InTransaction inTransaction) {
        return new TalkedOfService(
                access, persons, plans, tasks, meetings, discussions, effects, wishes, prompts, inTransaction);
    }

    @Bean
    TalkedOfFragment talkedOfFragment(Templates templates, Phrases phrases, Users users) {
        return new TalkedOfFragment(templates, phrases, users);
    }
}
