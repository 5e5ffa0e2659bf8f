package no.samskriv.wiring;

import no.samskriv.hat.page.HatListFragment;
import no.samskriv.hat.page.NextPart;
import no.samskriv.hat.page.TodayPart;
import no.samskriv.hat.turns.TurnService;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The team's page of the hat: today, next, and the whole list. */
@Configuration(proxyBeanMethods = false)
final class HatPageContext {

    @Bean
    TodayPart todayPart(Templates templates, Phrases phrases, Users users, TurnService turns) {
        return new TodayPart(templates, phrases, users, turns::of);
    }

    @Bean
    NextPart nextPart(Templates templates, Phrases phrases, Users users, TurnService turns) {
        return new NextPart(templates, phrases, users, turns::of);
    }

    @Bean
    HatListFragment hatListFragment(Templates templates, Phrases phrases, Users users) {
        return new HatListFragment(templates, phrases, users);
    }
}
