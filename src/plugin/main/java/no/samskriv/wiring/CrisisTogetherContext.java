package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import no.samskriv.crisis.CrisisService;
import no.samskriv.crisis.sheet.Signatures;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.crisis.together.CrisisSignatureService;
import no.samskriv.crisis.together.CrisisVersionService;
import no.samskriv.crisis.together.InForceService;
import no.samskriv.crisis.together.SignedService;
import no.samskriv.crisis.together.TogetherFragment;
import no.samskriv.crisis.together.store.CrisisSignatureStore;
import no.samskriv.crisis.together.store.CrisisVersionStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.PersonService;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Making a crisis plan together, saying that it is in force, and signing it. */
@Configuration(proxyBeanMethods = false)
final class CrisisTogetherContext {

    @Bean
    CrisisVersionStore crisisVersionStore(ActiveObjects ao) {
        return new CrisisVersionStore(ao);
    }

    @Bean
    CrisisSignatureStore crisisSignatureStore(ActiveObjects ao, Texts texts) {
        return new CrisisSignatureStore(ao, texts);
    }

    @Bean
    InForceService inForceService(
            Access access,
            CrisisService crises,
            CrisisPlanStore plans,
            CrisisVersionStore versions,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new InForceService(access, crises, plans, versions, changes, inTransaction, now);
    }

    @Bean
    CrisisVersionService crisisVersionService(
            Access access,
            CrisisService crises,
            CrisisVersionStore versions,
            CrisisSignatureStore signatures,
            InTransaction inTransaction) {
        return new CrisisVersionService(access, crises, versions, signatures, inTransaction);
    }

    @Bean
    CrisisSignatureService crisisSignatureService(
            Access access,
            PersonService persons,
            CrisisPlanStore plans,
            CrisisVersionStore versions,
            CrisisSignatureStore signatures,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new CrisisSignatureService(access, persons, plans, versions, signatures, changes, inTransaction, now);
    }

    @Bean
    TogetherFragment togetherFragment(Templates templates, Phrases phrases, Users users) {
        return new TogetherFragment(templates, phrases, users);
    }

    /** What the sheet says of who has answered. */
    @Bean
    Signatures crisisSignatures(CrisisSignatureStore signatures, Users users) {
        return new SignedService(signatures, users);
    }
}
