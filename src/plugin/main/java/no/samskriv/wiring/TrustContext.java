package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Narrowed;
import no.samskriv.kernel.NodeFolder;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.OncePerRequest;
import no.samskriv.kernel.PageAccess;
import no.samskriv.kernel.Secrets;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Admission;
import no.samskriv.person.PageReaders;
import no.samskriv.person.PersonService;
import no.samskriv.person.Roster;
import no.samskriv.person.TaskService;
import no.samskriv.person.store.ParticipantStore;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.TeamStore;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Texts;
import no.samskriv.trust.AccessService;
import no.samskriv.trust.DutyGroups;
import no.samskriv.trust.FactSources;
import no.samskriv.trust.LogSeal;
import no.samskriv.trust.OnDuty;
import no.samskriv.trust.Setting;
import no.samskriv.trust.SheetLog;
import no.samskriv.trust.ShownSettings;
import no.samskriv.trust.consents.ConsentAdmission;
import no.samskriv.trust.consents.ConsentService;
import no.samskriv.trust.consents.GivenConsents;
import no.samskriv.trust.log.AccessLogFragment;
import no.samskriv.trust.log.AccessLogService;
import no.samskriv.trust.log.LogCheck;
import no.samskriv.trust.log.LogCheckService;
import no.samskriv.trust.spool.SpoolFile;
import no.samskriv.trust.spool.TakingIn;
import no.samskriv.trust.store.AccessLogStore;
import no.samskriv.trust.store.AccessMarkStore;
import no.samskriv.trust.store.ConsentStore;
import no.samskriv.trust.store.SettingStore;
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
    ShownSettings shownSettings(SettingStore settings, InTransaction inTransaction, OncePerRequest once) {
        return new ShownSettings(settings, inTransaction, once);
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
    SpoolFile spoolFile(NodeFolder node, LogSeal seal) {
        return new SpoolFile(node, seal);
    }

    @Bean
    SheetLog sheetLog(AccessLogStore log, InTransaction inTransaction, SpoolFile spool) {
        return new SheetLog(log, inTransaction, spool);
    }

    @Bean
    TakingIn takingIn(SpoolFile spool, AccessLogStore log, Secrets secrets, InTransaction inTransaction, Now now) {
        return new TakingIn(spool, log, secrets, inTransaction, now);
    }

    @Bean
    OnDuty onDuty(SettingStore settings, Users users) {
        return new DutyGroups(() -> settings.lines(Setting.DUTY_GROUPS), users);
    }

    @Bean
    Roster roster(PersonStore persons, TeamStore teams, ParticipantStore participants) {
        return new Roster(persons, teams, participants);
    }

    @Bean
    Admission admission(Roster roster, ConsentStore consents, AccessMarkStore marks, Now now) {
        return new ConsentAdmission(roster, consents, marks, now);
    }

    @Bean
    GivenConsents givenConsents(ConsentStore consents, Now now) {
        return new GivenConsents(consents, now);
    }

    @Bean
    ConsentService consentService(
            Access access,
            PersonService persons,
            Roster roster,
            ConsentStore consents,
            SettingStore settings,
            TaskService tasks,
            PageReaders readers,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new ConsentService(
                access, persons, roster, consents, settings, tasks, readers, changes, inTransaction, now);
    }

    @Bean
    Access access(
            Roster roster,
            ConsentStore consents,
            AccessMarkStore marks,
            PageAccess pages,
            OnDuty onDuty,
            AccessLogStore log,
            SheetLog sheetLog,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Narrowed narrowed,
            Now now) {
        FactSources sources = new FactSources(roster, consents, marks, pages, onDuty);
        return new AccessService(sources, log, sheetLog, inTransaction, currentUser, narrowed, now);
    }

    @Bean
    AccessLogService accessLogService(
            Access access,
            AccessLogStore log,
            AccessMarkStore marks,
            Roster roster,
            InTransaction inTransaction,
            Now now) {
        return new AccessLogService(access, log, marks, roster, inTransaction, now);
    }

    @Bean
    LogCheckService logCheckService(AccessLogStore log, LogSeal seal, Roster roster, CurrentUser currentUser) {
        return new LogCheckService(new LogCheck(log, seal, roster), currentUser);
    }

    @Bean
    AccessLogFragment accessLogFragment(Templates templates, Phrases phrases, Users users) {
        return new AccessLogFragment(templates, phrases, users);
    }
}
