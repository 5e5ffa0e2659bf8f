package no.samskriv.wiring;

import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.PersonService;
import no.samskriv.plan.ActionService;
import no.samskriv.plan.GoalService;
import no.samskriv.plan.signing.PlanHeadService;
import no.samskriv.plan.signing.SheetFragment;
import no.samskriv.plan.signing.SignOffService;
import no.samskriv.plan.signing.VersionService;
import no.samskriv.plan.signing.VersionsFragment;
import no.samskriv.plan.store.PlanHeadStore;
import no.samskriv.plan.store.PlanStore;
import no.samskriv.plan.store.SignOffStore;
import no.samskriv.plan.store.VersionStore;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Drafts;
import no.samskriv.trust.consents.GivenConsents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plan as a whole: where it stands, who has said yes to which version of it, and going back to one. */
@Configuration(proxyBeanMethods = false)
final class SigningContext {

    @Bean
    PlanHeadService planHeadService(
            Access access,
            PersonService persons,
            GivenConsents consents,
            PlanStore plans,
            PlanHeadStore heads,
            Changes changes,
            Drafts drafts,
            InTransaction inTransaction,
            Now now) {
        return new PlanHeadService(access, persons, consents, plans, heads, changes, drafts, inTransaction, now);
    }

    @Bean
    SignOffService signOffService(
            Access access,
            PersonService persons,
            GivenConsents consents,
            PlanStore plans,
            PlanHeadService heads,
            SignOffStore signOffs,
            VersionStore versions,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new SignOffService(
                access, persons, consents, plans, heads, signOffs, versions, changes, inTransaction, now);
    }

    @Bean
    VersionService versionService(
            Access access,
            PlanStore plans,
            VersionStore versions,
            PlanHeadService heads,
            GoalService goals,
            ActionService actions,
            InTransaction inTransaction,
            Now now) {
        return new VersionService(access, plans, versions, heads, goals, actions, inTransaction, now);
    }

    @Bean
    SheetFragment sheetFragment(Templates templates, Phrases phrases, Users users) {
        return new SheetFragment(templates, phrases, users);
    }

    @Bean
    VersionsFragment versionsFragment(Templates templates, Phrases phrases, Users users) {
        return new VersionsFragment(templates, phrases, users);
    }
}
