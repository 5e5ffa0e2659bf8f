package no.samskriv.wiring;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.scheduler.JobRunner;
import no.samskriv.confluence.PageListener;
import no.samskriv.confluence.ScheduledWork;
import no.samskriv.keeping.pages.PageHealthFragment;
import no.samskriv.keeping.pages.PageHealthService;
import no.samskriv.keeping.pages.PageTidyService;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PageRemains;
import no.samskriv.kernel.PersonPages;
import no.samskriv.kernel.Rounds;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.person.FurtherPages;
import no.samskriv.person.LinkedPages;
import no.samskriv.person.PageReaders;
import no.samskriv.person.store.PersonStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What becomes of the wiki's pages that stand for persons. */
@Configuration(proxyBeanMethods = false)
final class KeepingPagesContext {

    @Bean
    LinkedPages linkedPages(PersonStore persons, PageReaders readers, FurtherPages further) {
        return new LinkedPages(persons, readers, further);
    }

    @Bean
    PageTidyService pageTidyService(
            LinkedPages pages, PageRemains remains, InTransaction inTransaction, Rounds rounds, Now now) {
        return new PageTidyService(pages, remains, inTransaction, rounds, now);
    }

    /** Told of pages for as long as the plugin runs; to register asks nothing of the database. */
    @Bean(initMethod = "begin", destroyMethod = "end")
    PageListener pageListener(EventPublisher events, PageTidyService tidy) {
        return new PageListener(events, tidy);
    }

    /** By this name the descriptor has the scheduler find it. */
    @Bean
    JobRunner pageTidyJob(PageTidyService tidy) {
        return new ScheduledWork(tidy::tidy);
    }

    @Bean
    PageHealthService pageHealthService(
            LinkedPages pages, PageRemains remains, InTransaction inTransaction, CurrentUser currentUser) {
        return new PageHealthService(pages, remains, inTransaction, currentUser);
    }

    @Bean
    PageHealthFragment pageHealthFragment(Templates templates, Phrases phrases, PersonPages pages) {
        return new PageHealthFragment(templates, phrases, pages);
    }
}
