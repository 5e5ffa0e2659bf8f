package no.samskriv.wiring;

import java.util.List;
import no.samskriv.crisis.copies.CopiesCopyPart;
import no.samskriv.crisis.copies.CopiesFragment;
import no.samskriv.crisis.copies.CopyService;
import no.samskriv.crisis.sheet.SheetCopyPart;
import no.samskriv.crisis.sheet.SheetFragment;
import no.samskriv.crisis.sheet.SheetService;
import no.samskriv.crisis.together.CrisisVersionService;
import no.samskriv.crisis.together.CrisisVersionsCopyPart;
import no.samskriv.crisis.together.TogetherFragment;
import no.samskriv.crisis.use.CrisisUseService;
import no.samskriv.crisis.use.UseCopyPart;
import no.samskriv.crisis.use.UseFragment;
import no.samskriv.crisis.use.UsePageService;
import no.samskriv.hat.own.TalkedOfCopyPart;
import no.samskriv.hat.own.TalkedOfFragment;
import no.samskriv.hat.own.TalkedOfService;
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
import no.samskriv.meeting.minutes.MinutesCopyPart;
import no.samskriv.meeting.minutes.MinutesFragment;
import no.samskriv.meeting.minutes.MinutesService;
import no.samskriv.meeting.people.PreparationCopyPart;
import no.samskriv.meeting.people.PreparationFragment;
import no.samskriv.page.PlainPage;
import no.samskriv.person.AssignmentService;
import no.samskriv.person.CardCopyPart;
import no.samskriv.person.PersonCardService;
import no.samskriv.person.PersonFragment;
import no.samskriv.person.PersonService;
import no.samskriv.person.RelatedService;
import no.samskriv.person.TaskService;
import no.samskriv.plan.PlanService;
import no.samskriv.plan.paper.BookletCopyPart;
import no.samskriv.plan.paper.BookletFragment;
import no.samskriv.plan.signing.VersionService;
import no.samskriv.plan.signing.VersionsCopyPart;
import no.samskriv.plan.signing.VersionsFragment;
import no.samskriv.rest.Json;
import no.samskriv.storage.book.Book;
import no.samskriv.trust.log.AccessLogFragment;
import no.samskriv.trust.log.AccessLogService;
import no.samskriv.trust.log.LogCopyPart;
import no.samskriv.trust.sees.WhoSeesCopyPart;
import no.samskriv.trust.sees.WhoSeesFragment;
import no.samskriv.trust.sees.WhoSeesService;
import no.samskriv.trust.site.InformationCopyPart;
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
    CardCopyPart cardCopyPart(
            PersonCardService personCards,
            AssignmentService assignments,
            RelatedService relateds,
            TaskService tasks,
            PersonFragment fragment,
            CurrentUser currentUser) {
        return new CardCopyPart(personCards, assignments, relateds, tasks, fragment, currentUser);
    }

    @Bean
    WhoSeesCopyPart whoSeesCopyPart(WhoSeesService service, WhoSeesFragment fragment) {
        return new WhoSeesCopyPart(service, fragment);
    }

    @Bean
    BookletCopyPart bookletCopyPart(PlanService service, BookletFragment fragment) {
        return new BookletCopyPart(service, fragment);
    }

    @Bean
    VersionsCopyPart versionsCopyPart(PlanService plans, VersionService versions, VersionsFragment fragment) {
        return new VersionsCopyPart(plans, versions, fragment);
    }

    @Bean
    PreparationCopyPart preparationCopyPart(MeetingService service, PreparationFragment fragment) {
        return new PreparationCopyPart(service, fragment);
    }

    @Bean
    MinutesCopyPart minutesCopyPart(MeetingService meetings, MinutesService minutess, MinutesFragment fragment) {
        return new MinutesCopyPart(meetings, minutess, fragment);
    }

    @Bean
    TalkedOfCopyPart talkedOfCopyPart(TalkedOfService service, TalkedOfFragment fragment) {
        return new TalkedOfCopyPart(service, fragment);
    }

    @Bean
    SheetCopyPart sheetCopyPart(SheetService service, SheetFragment fragment) {
        return new SheetCopyPart(service, fragment);
    }

    @Bean
    CrisisVersionsCopyPart crisisVersionsCopyPart(CrisisVersionService service, TogetherFragment fragment) {
        return new CrisisVersionsCopyPart(service, fragment);
    }

    @Bean
    CopiesCopyPart copiesCopyPart(CopyService service, CopiesFragment fragment) {
        return new CopiesCopyPart(service, fragment);
    }

    @Bean
    UseCopyPart useCopyPart(CrisisUseService crisisUses, UsePageService usePages, UseFragment fragment) {
        return new UseCopyPart(crisisUses, usePages, fragment);
    }

    @Bean
    InformationCopyPart informationCopyPart(InformationService service, InformationFragment fragment) {
        return new InformationCopyPart(service, fragment);
    }

    @Bean
    LogCopyPart logCopyPart(AccessLogService service, AccessLogFragment fragment) {
        return new LogCopyPart(service, fragment);
    }

    @Bean
    PersonsCopyFragment personsCopyFragment(
            Templates templates,
            Phrases phrases,
            Users users,
            Json json,
            PlainPage page,
            CardCopyPart card,
            WhoSeesCopyPart sees,
            BookletCopyPart booklet,
            VersionsCopyPart agreed,
            PreparationCopyPart prepared,
            MinutesCopyPart minutes,
            TalkedOfCopyPart talked,
            SheetCopyPart sheet,
            CrisisVersionsCopyPart crises,
            CopiesCopyPart copies,
            UseCopyPart uses,
            InformationCopyPart information,
            LogCopyPart log) {
        return new PersonsCopyFragment(
                templates,
                phrases,
                users,
                json,
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
