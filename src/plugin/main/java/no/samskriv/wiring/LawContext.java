package no.samskriv.wiring;

import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonPages;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.ParticipantService;
import no.samskriv.person.PersonService;
import no.samskriv.plan.law.AboutPart;
import no.samskriv.plan.law.ComplaintPart;
import no.samskriv.plan.law.LawFragment;
import no.samskriv.plan.law.LawPart;
import no.samskriv.plan.law.LawService;
import no.samskriv.plan.store.PlanStore;
import no.samskriv.trust.consents.ConsentService;
import no.samskriv.trust.site.RightsTexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the law asks of a plan, and what a person can always do by it. */
@Configuration(proxyBeanMethods = false)
final class LawContext {

    @Bean
    ComplaintPart complaintPart(Templates templates, Messages messages, RightsTexts texts) {
        return new ComplaintPart(templates, messages, texts);
    }

    @Bean
    AboutPart aboutPart(Templates templates, Phrases phrases, Users users) {
        return new AboutPart(templates, phrases, users);
    }

    @Bean
    LawPart lawPart(Templates templates) {
        return new LawPart(templates);
    }

    @Bean
    LawService lawService(
            Access access,
            PersonService persons,
            PlanStore plans,
            ParticipantService participants,
            ConsentService consents,
            InTransaction inTransaction,
            Now now) {
        return new LawService(access, persons, plans, participants, consents, inTransaction, now);
    }

    @Bean
    LawFragment lawFragment(Templates templates, Phrases phrases, Users users, PersonPages pages) {
        return new LawFragment(templates, phrases, users, pages);
    }
}
