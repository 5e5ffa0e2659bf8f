package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.stream.Stream;
import no.samskriv.crisis.copies.store.CopyChapters;
import no.samskriv.crisis.find.store.FindChapters;
import no.samskriv.crisis.lines.store.HelpLineChapters;
import no.samskriv.crisis.store.CrisisChapters;
import no.samskriv.crisis.together.store.TogetherChapters;
import no.samskriv.crisis.use.store.UseChapters;
import no.samskriv.hat.feed.store.FeedChapters;
import no.samskriv.hat.learning.store.LearningChapters;
import no.samskriv.hat.store.HatChapters;
import no.samskriv.keeping.ending.store.EndingChapters;
import no.samskriv.keeping.intake.store.IntakeChapters;
import no.samskriv.keeping.out.store.OutChapters;
import no.samskriv.meeting.store.MeetingChapters;
import no.samskriv.overview.handover.store.HandoverChapters;
import no.samskriv.overview.outcome.store.FigureChapters;
import no.samskriv.overview.store.OverviewChapters;
import no.samskriv.person.store.PersonChapters;
import no.samskriv.plan.store.PlanChapters;
import no.samskriv.reminder.jobs.store.JobChapters;
import no.samskriv.reminder.store.ReminderChapters;
import no.samskriv.storage.StorageChapters;
import no.samskriv.storage.book.Book;
import no.samskriv.storage.book.Chapter;
import no.samskriv.trust.show.store.ShowChapters;
import no.samskriv.trust.site.store.InformationChapters;
import no.samskriv.trust.store.TrustChapters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every table there is. Those whose rows say which others are secret stand before these. */
@Configuration(proxyBeanMethods = false)
public final class BookContext {

    /** What each feature stores. */
    public static List<Chapter> chapters() {
        return Stream.of(
                        PersonChapters.all(),
                        TrustChapters.all(),
                        ShowChapters.all(),
                        InformationChapters.all(),
                        PlanChapters.all(),
                        MeetingChapters.all(),
                        HatChapters.all(),
                        LearningChapters.all(),
                        FeedChapters.all(),
                        CrisisChapters.all(),
                        TogetherChapters.all(),
                        UseChapters.all(),
                        CopyChapters.all(),
                        FindChapters.all(),
                        OverviewChapters.all(),
                        HelpLineChapters.all(),
                        OutChapters.all(),
                        IntakeChapters.all(),
                        EndingChapters.all(),
                        HandoverChapters.all(),
                        ReminderChapters.all(),
                        JobChapters.all(),
                        FigureChapters.all(),
                        StorageChapters.all())
                .flatMap(List::stream)
                .toList();
    }

    @Bean
    Book book(ActiveObjects ao) {
        return new Book(ao, chapters());
    }
}
