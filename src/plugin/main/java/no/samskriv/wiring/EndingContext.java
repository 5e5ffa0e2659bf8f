package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import no.samskriv.crisis.copies.CopyService;
import no.samskriv.keeping.ending.DryRunService;
import no.samskriv.keeping.ending.EndingFragment;
import no.samskriv.keeping.ending.EndingListService;
import no.samskriv.keeping.ending.EndingService;
import no.samskriv.keeping.ending.ErasedAgainService;
import no.samskriv.keeping.ending.ErasureService;
import no.samskriv.keeping.ending.RequestService;
import no.samskriv.keeping.ending.UnfinishedService;
import no.samskriv.keeping.ending.store.EndingStore;
import no.samskriv.keeping.ending.store.ErasureStore;
import no.samskriv.keeping.ending.store.RequestStore;
import no.samskriv.keeping.out.store.ExportRunStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.ErasedList;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PageAccess;
import no.samskriv.kernel.PageRemains;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.AheadService;
import no.samskriv.meeting.store.MeetingStore;
import no.samskriv.person.FurtherPages;
import no.samskriv.person.PersonService;
import no.samskriv.person.StandingService;
import no.samskriv.person.TaskService;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.store.PersonStore;
import no.samskriv.storage.Changes;
import no.samskriv.storage.book.Book;
import no.samskriv.trust.ShownSettings;
import no.samskriv.trust.consents.ConsentService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the work with a person ends, and how everything about a person is deleted. */
@Configuration(proxyBeanMethods = false)
final class EndingContext {

    @Bean
    EndingStore endingStore(ActiveObjects ao) {
        return new EndingStore(ao);
    }

    @Bean
    RequestStore erasureRequestStore(ActiveObjects ao) {
        return new RequestStore(ao);
    }

    @Bean
    ErasureStore erasureStore(ActiveObjects ao) {
        return new ErasureStore(ao);
    }

    @Bean
    StandingService standingService(PersonStore persons, Changes changes, Now now) {
        return new StandingService(persons, changes, now);
    }

    @Bean
    UnfinishedService unfinishedService(
            TaskService tasks, ConsentService consents, CopyService copies, MeetingStore meetings) {
        return new UnfinishedService(tasks, consents, copies, new AheadService(meetings));
    }

    @Bean
    EndingService endingService(
            Access access,
            PersonService persons,
            StandingService standing,
            UnfinishedService unfinished,
            EndingStore endings,
            RequestStore requests,
            ShownSettings settings,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new EndingService(
                access, persons, standing, unfinished, endings, requests, settings, changes, inTransaction, now);
    }

    @Bean
    EndingListService endingListService(
            TeamAccess teams,
            Access access,
            PersonService persons,
            EndingStore endings,
            RequestStore requests,
            InTransaction inTransaction,
            Now now) {
        return new EndingListService(teams, access, persons, endings, requests, inTransaction, now);
    }

    @Bean
    RequestService erasureRequestService(
            Access access, RequestStore requests, Changes changes, InTransaction inTransaction, Now now) {
        return new RequestService(access, requests, changes, inTransaction, now);
    }

    @Bean
    DryRunService dryRunService(
            ActiveObjects ao,
            Access access,
            PersonService persons,
            Book book,
            PageRemains remains,
            PageAccess pages,
            FurtherPages further,
            UnfinishedService unfinished,
            InTransaction inTransaction) {
        return new DryRunService(
                access, persons, book, remains, pages, further, unfinished, new ExportRunStore(ao), inTransaction);
    }

    @Bean
    ErasureService erasureService(
            Access access,
            PersonService persons,
            TeamAccess teams,
            EndingStore endings,
            ErasureStore erasures,
            DryRunService dryRuns,
            Book book,
            ErasedList list,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new ErasureService(
                access, persons, teams, endings, erasures, dryRuns, book, list, changes, inTransaction, now);
    }

    @Bean
    ErasedAgainService erasedAgainService(
            ErasureStore erasures, Book book, ErasedList list, InTransaction inTransaction, Locks locks) {
        return new ErasedAgainService(erasures, book, list, inTransaction, locks);
    }

    @Bean
    EndingFragment endingFragment(Templates templates, Phrases phrases, Users users) {
        return new EndingFragment(templates, phrases, users);
    }
}
