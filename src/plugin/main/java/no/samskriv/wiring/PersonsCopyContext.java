package no.samskriv.wiring;

import java.util.List;
import no.samskriv.crisis.copies.CopiesCopyFragment;
import no.samskriv.crisis.copies.CopiesFragment;
import no.samskriv.crisis.copies.CopyService;
import no.samskriv.crisis.sheet.SheetCopyFragment;
import no.samskriv.crisis.sheet.SheetFragment;
import no.samskriv.crisis.sheet.SheetService;
import no.samskriv.crisis.together.CrisisVersionService;
import no.samskriv.crisis.together.CrisisVersionsCopyFragment;
import no.samskriv.crisis.together.TogetherFragment;
import no.samskriv.crisis.use.CrisisUseService;
import no.samskriv.crisis.use.UseCopyFragment;
import no.samskriv.crisis.use.UseFragment;
import no.samskriv.crisis.use.UsePageService;
import no.samskriv.hat.own.TalkedOfCopyFragment;
import no.samskriv.hat.own.TalkedOfFragment;
import no.samskriv.hat.own.TalkedOfService;
import no.samskriv.keeping.copy.CopyRowsJson;
import no.samskriv.keeping.copy.PersonsCopyFragment;
import no.samskriv.keeping.copy.PersonsCopyService;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.MeetingService;
import no.samskriv.meeting.minutes.MinutesCopyFragment;
import no.samskriv.meeting.minutes.MinutesFragment;
import no.samskriv.meeting.minutes.MinutesService;
import no.samskriv.meeting.people.PreparationCopyFragment;
import no.samskriv.meeting.people.PreparationFragment;
import no.samskriv.page.PlainPage;
import no.samskriv.person.AssignmentService;
import no.samskriv.person.CardCopyFragment;
import no.samskriv.person.PersonCardService;
import no.samskriv.person.PersonFragment;
import no.samskriv.person.PersonService;
import no.samskriv.person.RelatedService;
import no.samskriv.person.TaskService;
import no.samskriv.plan.PlanService;
import no.samskriv.plan.paper.BookletCopyFragment;
import no.samskriv.plan.paper.BookletFragment;
import no.samskriv.plan.signing.VersionService;
import no.samskriv.plan.signing.VersionsCopyFragment;
import no.samskriv.plan.signing.VersionsFragment;
import no.samskriv.rest.Json;
import no.samskriv.storage.book.Book;
import no.samskriv.trust.log.AccessLogFragment;
import no.samskriv.trust.log.AccessLogService;
import no.samskriv.trust.log.LogCopyFragment;
import no.samskriv.trust.sees.WhoSeesCopyFragment;
import no.samskriv.trust.sees.WhoSeesFragment;
import no.samskriv.trust.sees.WhoSeesService;
import no.samskriv.trust.site.InformationCopyFragment;
import no.samskriv.trust.site.InformationFragment;
import no.samskriv.trust.site.InformationService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** <em>Alt om meg</em>: what there is of a person, chapter by chapter. */
@Configuration(proxyBeanMethods = false)
final class PersonsCopyContext {

    @Bean
    PersonsCopyService personsCopyService(
            Access access, PersonService persons, Book book, InTransaction inTransaction, Now now) {
        return new PersonsCopyService(access, persons, book, inTransaction, now);
    }

    @Bean
    CardCopyFragment cardCopyFragment(
            PersonCardService personCards,
            AssignmentService assignments,
            RelatedService relateds,
            TaskService tasks,
            PersonFragment fragment,
            CurrentUser currentUser) {
        return new CardCopyFragment(personCards, assignments, relateds, tasks, fragment, currentUser);
    }

    @Bean
    WhoSeesCopyFragment whoSeesCopyFragment(WhoSeesService service, WhoSeesFragment fragment) {
        return new WhoSeesCopyFragment(service, fragment);
    }

    @Bean
    BookletCopyFragment bookletCopyFragment(PlanService service, BookletFragment fragment) {
        return new BookletCopyFragment(service, fragment);
    }

    @Bean
    VersionsCopyFragment versionsCopyFragment(PlanService plans, VersionService versions, VersionsFragment fragment) {
        return new VersionsCopyFragment(plans, versions, fragment);
    }

    @Bean
    PreparationCopyFragment preparationCopyFragment(MeetingService service, PreparationFragment fragment) {
        return new PreparationCopyFragment(service, fragment);
    }

    @Bean
    MinutesCopyFragment minutesCopyFragment(
            MeetingService meetings, MinutesService minutess, MinutesFragment fragment) {
        return new MinutesCopyFragment(meetings, minutess, fragment);
    }

    @Bean
    TalkedOfCopyFragment talkedOfCopyFragment(TalkedOfService service, TalkedOfFragment fragment) {
        return new TalkedOfCopyFragment(service, fragment);
    }

    @Bean
    SheetCopyFragment sheetCopyFragment(SheetService service, SheetFragment fragment) {
        return new SheetCopyFragment(service, fragment);
    }

    @Bean
    CrisisVersionsCopyFragment crisisVersionsCopyFragment(CrisisVersionService service, TogetherFragment fragment) {
        return new CrisisVersionsCopyFragment(service, fragment);
    }

    @Bean
    CopiesCopyFragment copiesCopyFragment(CopyService service, CopiesFragment fragment) {
        return new CopiesCopyFragment(service, fragment);
    }

    @Bean
    UseCopyFragment useCopyFragment(CrisisUseService crisisUses, UsePageService usePages, UseFragment fragment) {
        return new UseCopyFragment(crisisUses, usePages, fragment);
    }

    @Bean
    InformationCopyFragment informationCopyFragment(InformationService service, InformationFragment fragment) {
        return new InformationCopyFragment(service, fragment);
    }

    @Bean
    LogCopyFragment logCopyFragment(AccessLogService service, AccessLogFragment fragment) {
        return new LogCopyFragment(service, fragment);
    }

    @Bean
    PersonsCopyFragment personsCopyFragment(
            Templates templates,
            Phrases phrases,
            Users users,
            Json json,
            PlainPage page,
            CardCopyFragment card,
            WhoSeesCopyFragment sees,
            BookletCopyFragment booklet,
            VersionsCopyFragment agreed,
            PreparationCopyFragment prepared,
            MinutesCopyFragment minutes,
            TalkedOfCopyFragment talked,
            SheetCopyFragment sheet,
            CrisisVersionsCopyFragment crises,
            CopiesCopyFragment copies,
            UseCopyFragment uses,
            InformationCopyFragment information,
            LogCopyFragment log) {
        return new PersonsCopyFragment(
                templates,
                phrases,
                new CopyRowsJson(json, users),
                page,
                List.of(
                        card,
                        sees,
                        booklet,
                        agreed,
                        prepared,
                        minutes,
                        talked,
                        sheet,
                        crises,
                        copies,
                        uses,
                        information,
                        log));
    }
}
