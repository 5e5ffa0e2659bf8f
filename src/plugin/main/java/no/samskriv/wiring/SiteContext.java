package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import no.samskriv.demo.DemoPart;
import no.samskriv.hat.learning.HatTextsPart;
import no.samskriv.keeping.health.LyingFilesPart;
import no.samskriv.keeping.health.StoredPart;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Secrets;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.PersonService;
import no.samskriv.person.RelatedService;
import no.samskriv.reminder.jobs.JobsPart;
import no.samskriv.storage.Changes;
import no.samskriv.storage.DatabaseKind;
import no.samskriv.trust.ShownSettings;
import no.samskriv.trust.site.AdminFragment;
import no.samskriv.trust.site.HealthService;
import no.samskriv.trust.site.InformationFragment;
import no.samskriv.trust.site.InformationService;
import no.samskriv.trust.site.LifeDomains;
import no.samskriv.trust.site.RightsTexts;
import no.samskriv.trust.site.SettingsService;
import no.samskriv.trust.site.store.InformationStore;
import no.samskriv.trust.spool.SpoolFile;
import no.samskriv.trust.store.AccessLogStore;
import no.samskriv.trust.store.SettingStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is decided and looked after for the whole site, and the sheet that tells people what this is. */
@Configuration(proxyBeanMethods = false)
final class SiteContext {

    @Bean
    SettingsService settingsService(
            SettingStore settings,
            Changes changes,
            Users users,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        return new SettingsService(settings, changes, users, inTransaction, currentUser, now);
    }

    @Bean
    HealthService healthService(
            Secrets secrets, ActiveObjects ao, AccessLogStore log, SpoolFile spool, CurrentUser currentUser, Now now) {
        return new HealthService(secrets, new DatabaseKind(ao), log, spool, currentUser, now);
    }

    @Bean
    LifeDomains lifeDomains(ShownSettings settings, Messages messages) {
        return new LifeDomains(settings, messages);
    }

    @Bean
    RightsTexts rightsTexts(ShownSettings settings, Messages messages) {
        return new RightsTexts(settings, messages);
    }

    @Bean
    AdminFragment adminFragment(
            Templates templates,
            Phrases phrases,
            Users users,
            LifeDomains domains,
            StoredPart stored,
            LyingFilesPart files,
            JobsPart jobs,
            HatTextsPart hatTexts,
            DemoPart demo) {
        return new AdminFragment(templates, phrases, users, domains, List.of(stored, files, jobs, hatTexts, demo));
    }

    @Bean
    InformationService informationService(
            Access access,
            PersonService persons,
            RelatedService related,
            ActiveObjects ao,
            SettingStore settings,
            Changes changes,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        InformationStore information = new InformationStore(ao);
        return new InformationService(
                access, persons, related, information, settings, changes, inTransaction, currentUser, now);
    }

    @Bean
    InformationFragment informationFragment(Templates templates, Messages messages, Phrases phrases, Users users) {
        return new InformationFragment(templates, messages, phrases, users);
    }
}
