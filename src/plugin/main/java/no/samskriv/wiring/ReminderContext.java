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
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Mails;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.OnBehalf;
import no.samskriv.kernel.Rounds;
import no.samskriv.kernel.SiteAddress;
import no.samskriv.reminder.DigestService;
import no.samskriv.reminder.jobs.RoundService;
import no.samskriv.reminder.jobs.store.JobRunStore;
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
    RoundService rounds(
            JobRunStore runs, InTransaction inTransaction, Locks locks, CurrentUser currentUser, Now now) {
        return new RoundService(runs, inTransaction, locks, currentUser, now);
    }

    @Bean
    DigestService digestService(Rounds rounds, Now now) {
        return new DigestService(rounds, now);
    }

    /** By this name the descriptor has the scheduler find it. */
    @Bean
    JobRunner reminderJob(DigestService digests) {
        return new ScheduledWork(digests::send);
    }
}
