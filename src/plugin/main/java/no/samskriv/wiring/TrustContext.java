package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Narrowed;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PageAccess;
import no.samskriv.kernel.Passwords;
import no.samskriv.kernel.Secrets;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Roster;
import no.samskriv.person.store.ParticipantStore;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.TeamStore;
import no.samskriv.storage.Texts;
import no.samskriv.trust.AccessService;
import no.samskriv.trust.DutyGroups;
import no.samskriv.trust.FactSources;
import no.samskriv.trust.LogSeal;
import no.samskriv.trust.NarrowedByShow;
import no.samskriv.trust.OnDuty;
import no.samskriv.trust.ShowFragment;
import no.samskriv.trust.ShowService;
import no.samskriv.trust.store.AccessLogStore;
import no.samskriv.trust.store.AccessMarkStore;
import no.samskriv.trust.store.ConsentStore;
import no.samskriv.trust.store.SettingStore;
import no.samskriv.trust.store.ShowSessionStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may see what, and who did: the policy that every other feature asks, and what it is decided by. */
@Configuration(proxyBeanMethods = false)
final class TrustContext {

    @Bean
    ConsentStore consentStore(ActiveObjects ao, Texts texts) {
        return new ConsentStore(ao, texts);
    }

    @Bean
    AccessMarkStore accessMarkStore(ActiveObjects ao) {
        return new AccessMarkStore(ao);
    }

    @Bean
    SettingStore settingStore(ActiveObjects ao) {
        return new SettingStore(ao);
    }

    @Bean
    LogSeal logSeal(Secrets secrets) {
        return new LogSeal(secrets);
    }

    @Bean
    AccessLogStore accessLogStore(ActiveObjects ao, LogSeal seal) {
        return new AccessLogStore(ao, seal);
    }

    @Bean
    OnDuty onDuty(SettingStore settings, Users users) {
        return new DutyGroups(settings, users);
    }

    @Bean
    ShowSessionStore showSessionStore(ActiveObjects ao) {
        return new ShowSessionStore(ao);
    }

    @Bean
    NarrowedByShow narrowed(
            ShowSessionStore sessions,
            PersonStore persons,
            TeamStore teams,
            ParticipantStore participants,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        Roster roster = new Roster(persons, teams, participants);
        return new NarrowedByShow(sessions, roster, inTransaction, currentUser, now);
    }

    @Bean
    ShowService showService(
            ShowSessionStore sessions,
            Access access,
            NarrowedByShow narrowed,
            Passwords passwords,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        return new ShowService(sessions, access, narrowed, passwords, inTransaction, currentUser, now);
    }

    @Bean
    ShowFragment showFragment(
            Templates templates, Phrases phrases, Users users, CurrentUser currentUser, Narrowed narrowed) {
        return new ShowFragment(templates, phrases, users, currentUser, narrowed);
    }

    @Bean
    Access access(
            PersonStore persons,
            TeamStore teams,
            ParticipantStore participants,
            ConsentStore consents,
            AccessMarkStore marks,
            PageAccess pages,
            OnDuty onDuty,
            AccessLogStore log,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Narrowed narrowed,
            Now now) {
        Roster roster = new Roster(persons, teams, participants);
        FactSources sources = new FactSources(roster, consents, marks, pages, onDuty);
        return new AccessService(sources, log, inTransaction, currentUser, narrowed, now);
    }
}
