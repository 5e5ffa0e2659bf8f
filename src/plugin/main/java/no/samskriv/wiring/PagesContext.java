package no.samskriv.wiring;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.Narrowed;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.OncePerRequest;
import no.samskriv.kernel.PageRemains;
import no.samskriv.kernel.PersonPages;
import no.samskriv.kernel.Spaces;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.FormTokens;
import no.samskriv.page.PageResponder;
import no.samskriv.page.PlainPage;
import no.samskriv.page.RequestMemory;
import no.samskriv.person.CommentsFragment;
import no.samskriv.person.FactFragment;
import no.samskriv.person.PersonFragment;
import no.samskriv.person.PersonService;
import no.samskriv.person.RelatedFragment;
import no.samskriv.person.Roster;
import no.samskriv.person.StartService;
import no.samskriv.person.TaskFragment;
import no.samskriv.person.TeamFragment;
import no.samskriv.person.store.TeamStore;
import no.samskriv.trust.log.AccessLogService;
import no.samskriv.trust.sees.ConsentSlipFragment;
import no.samskriv.trust.sees.WhoSeesFragment;
import no.samskriv.trust.sees.WhoSeesService;
import no.samskriv.trust.site.LifeDomains;
import no.samskriv.trust.store.AccessMarkStore;
import no.samskriv.trust.store.ConsentStore;
import no.samskriv.trust.store.SettingStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pages of our own, links in the header, and what stands on the wiki's pages. */
@Configuration(proxyBeanMethods = false)
final class PagesContext {

    @Bean
    RequestMemory requestMemory() {
        return new RequestMemory();
    }

    @Bean
    PageResponder pageResponder(
            CurrentUser currentUser,
            PageBuilderService pageBuilder,
            Templates templates,
            Messages messages,
            Narrowed narrowed) {
        return new PageResponder(currentUser, pageBuilder, templates, messages, narrowed);
    }

    @Bean
    PlainPage plainPage(CurrentUser currentUser, Templates templates, Messages messages, Narrowed narrowed) {
        return new PlainPage(currentUser, templates, messages, narrowed);
    }

    @Bean
    FormTokens formTokens(XsrfTokenAccessor tokens, XsrfTokenValidator validator) {
        return new FormTokens(tokens, validator);
    }

    @Bean
    StartService startService(
            TeamStore teams, Spaces spaces, InTransaction inTransaction, CurrentUser currentUser, OncePerRequest once) {
        return new StartService(teams, spaces, inTransaction, currentUser, once);
    }

    @Bean
    TeamFragment teamFragment(Templates templates, Phrases phrases, Users users, PersonPages pages) {
        return new TeamFragment(
                templates, phrases, new FactFragment(phrases), new TaskFragment(phrases, users), users, pages);
    }

    @Bean
    PersonFragment personFragment(
            Templates templates, Phrases phrases, Users users, PersonPages pages, PageRemains remains) {
        FactFragment facts = new FactFragment(phrases);
        return new PersonFragment(
                templates,
                phrases,
                facts,
                new RelatedFragment(phrases, facts),
                new TaskFragment(phrases, users),
                users,
                pages,
                remains);
    }

    @Bean
    CommentsFragment commentsFragment(Templates templates, Phrases phrases) {
        return new CommentsFragment(templates, phrases);
    }

    @Bean
    WhoSeesService whoSeesService(
            Access access,
            PersonService persons,
            Roster roster,
            ConsentStore consents,
            AccessMarkStore marks,
            SettingStore settings,
            AccessLogService log,
            InTransaction inTransaction,
            Now now) {
        return new WhoSeesService(access, persons, roster, consents, marks, settings, log, inTransaction, now);
    }

    @Bean
    WhoSeesFragment whoSeesFragment(Templates templates, Phrases phrases, Users users, LifeDomains domains) {
        return new WhoSeesFragment(templates, phrases, users, domains);
    }

    @Bean
    ConsentSlipFragment consentSlipFragment(Templates templates, Phrases phrases, Users users, LifeDomains domains) {
        return new ConsentSlipFragment(templates, phrases, users, domains);
    }
}
