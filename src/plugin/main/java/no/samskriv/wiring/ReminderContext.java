package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.scheduler.JobRunner;
import no.samskriv.confluence.CanonicalAddress;
import no.samskriv.confluence.ConfluenceMails;
import no.samskriv.confluence.ScheduledWork;
import no.samskriv.confluence.SignedInFor;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Mails;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.OnBehalf;
import no.samskriv.kernel.Rounds;
import no.samskriv.kernel.SiteAddress;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.overview.OwedService;
import no.samskriv.overview.store.OverviewStore;
import no.samskriv.person.StaffService;
import no.samskriv.person.StartService;
import no.samskriv.person.TaskService;
import no.samskriv.person.store.TeamStore;
import no.samskriv.reminder.DigestService;
import no.samskriv.reminder.ReminderFragment;
import no.samskriv.reminder.ReminderService;
import no.samskriv.reminder.ReminderSettingService;
import no.samskriv.reminder.jobs.JobsPart;
import no.samskriv.reminder.jobs.RoundService;
import no.samskriv.reminder.jobs.store.JobRunStore;
import no.samskriv.reminder.store.ReminderStore;
import no.samskriv.storage.Changes;
import no.samskriv.trust.ShownSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done by the clock, and what waits for whom. */
@Configuration(proxyBeanMethods = false)
final class ReminderContext {

    @Bean
    Mails mails(MailServerManager servers, UserAccessor users) {
        return new ConfluenceMails(servers, users);
    }

    @Bean
    SiteAddress siteAddress(ApplicationProperties application) {
        return new CanonicalAddress(application);
    }

    @Bean
    OnBehalf onBehalf(UserAccessor users) {
        return new SignedInFor(users);
    }

    @Bean
    JobRunStore jobRunStore(ActiveObjects ao) {
        return new JobRunStore(ao);
    }

    @Bean
    RoundService rounds(JobRunStore runs, InTransaction inTransaction, Locks locks, CurrentUser currentUser, Now now) {
        return new RoundService(runs, inTransaction, locks, currentUser, now);
    }

    @Bean
    ReminderStore reminderStore(ActiveObjects ao) {
        return new ReminderStore(ao);
    }

    @Bean
    StaffService staffService(TeamStore teams, InTransaction inTransaction, Now now) {
        return new StaffService(teams, inTransaction, now);
    }

    @Bean
    OwedService owedService(
            Access access,
            OverviewStore lines,
            StartService teams,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        return new OwedService(access, lines, teams, inTransaction, currentUser, now);
    }

    @Bean
    ReminderService reminderService(
            TaskService tasks,
            OwedService owed,
            ReminderStore store,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        return new ReminderService(tasks, owed, store, inTransaction, currentUser, now);
    }

    @Bean
    ReminderSettingService reminderSettingService(
            ReminderStore store, Changes changes, InTransaction inTransaction, CurrentUser currentUser, Now now) {
        return new ReminderSettingService(store, changes, inTransaction, currentUser, now);
    }

    @Bean
    ReminderFragment reminderFragment(Templates templates, Phrases phrases, Users users, ShownSettings site) {
        return new ReminderFragment(templates, phrases, users, site);
    }

    @Bean
    DigestService.Outside outsideOfReminders(
            Users users, OnBehalf onBehalf, Messages messages, SiteAddress address, Mails mails) {
        return new DigestService.Outside(users, onBehalf, messages, address, mails);
    }

    @Bean
    DigestService digestService(
            StaffService staff,
            ReminderService reminders,
            ReminderSettingService settings,
            ReminderStore store,
            ShownSettings site,
            Rounds rounds,
            InTransaction inTransaction,
            DigestService.Outside outside,
            Now now) {
        return new DigestService(staff, reminders, settings, store, site, rounds, inTransaction, outside, now);
    }

    /** By this name the descriptor has the scheduler find it. */
    @Bean
    JobRunner reminderJob(DigestService digests) {
        return new ScheduledWork(digests::send);
    }

    @Bean
    JobsPart jobsPart(RoundService rounds, Templates templates, Phrases phrases) {
        return new JobsPart(rounds, templates, phrases);
    }
}
