package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.AgendaFragment;
import no.samskriv.meeting.ItemPart;
import no.samskriv.meeting.LanesFragment;
import no.samskriv.meeting.MeetingEntryService;
import no.samskriv.meeting.MeetingFormsPart;
import no.samskriv.meeting.MeetingFragment;
import no.samskriv.meeting.MeetingService;
import no.samskriv.meeting.PagePart;
import no.samskriv.meeting.TopicWording;
import no.samskriv.meeting.WorkedFragment;
import no.samskriv.meeting.actions.DecisionsFragment;
import no.samskriv.meeting.actions.SinceFragment;
import no.samskriv.meeting.minutes.AfterFragment;
import no.samskriv.meeting.minutes.PulseRowFragment;
import no.samskriv.meeting.paper.EndFragment;
import no.samskriv.meeting.people.AttendingFragment;
import no.samskriv.meeting.people.InvitationFragment;
import no.samskriv.meeting.people.PauseFragment;
import no.samskriv.meeting.people.PreparedFragment;
import no.samskriv.meeting.store.MeetingEntryStore;
import no.samskriv.meeting.store.MeetingStore;
import no.samskriv.meeting.talk.ConversationFragment;
import no.samskriv.meeting.talk.NextMeetingFragment;
import no.samskriv.meeting.talk.TransitionFragment;
import no.samskriv.person.PersonService;
import no.samskriv.plan.ActionService;
import no.samskriv.plan.PlanService;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Texts;
import no.samskriv.trust.site.LifeDomains;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Meetings and conversations, from their tables up. */
@Configuration(proxyBeanMethods = false)
final class MeetingContext {

    @Bean
    MeetingStore meetingStore(ActiveObjects ao) {
        return new MeetingStore(ao);
    }

    @Bean
    MeetingEntryStore meetingEntryStore(ActiveObjects ao, Texts texts) {
        return new MeetingEntryStore(ao, texts);
    }

    @Bean
    MeetingService meetingService(
            Access access,
            PersonService persons,
            PlanService plans,
            MeetingStore meetings,
            MeetingEntryStore entries,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new MeetingService(access, persons, plans, meetings, entries, changes, inTransaction, now);
    }

    @Bean
    MeetingEntryService meetingEntryService(
            Access access,
            PersonService persons,
            MeetingStore meetings,
            MeetingEntryStore entries,
            ActionService actions,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new MeetingEntryService(access, persons, meetings, entries, actions, changes, inTransaction, now);
    }

    @Bean
    TopicWording topicWording(Phrases phrases, LifeDomains domains) {
        return new TopicWording(phrases, domains);
    }

    /** The pieces of the page in order; the forms draw nothing where they stand. */
    @Bean
    MeetingFragment meetingFragment(
            Templates templates,
            Phrases phrases,
            Users users,
            TopicWording topics,
            Now now,
            DecisionsFragment decisions,
            PauseFragment pause,
            PreparedFragment prepared,
            AttendingFragment attending,
            InvitationFragment invitation,
            PulseRowFragment pulse,
            AfterFragment after) {
        List<ItemPart> ofItems = List.of(new LanesFragment(templates, phrases, users, now), decisions);
        List<PagePart> main = List.of(
                pause,
                new ConversationFragment(templates, phrases, users),
                new SinceFragment(templates, phrases, users),
                prepared,
                new AgendaFragment(templates, phrases, users, topics, ofItems),
                decisions,
                new WorkedFragment(templates, phrases, users),
                new TransitionFragment(templates, phrases, users),
                new NextMeetingFragment(templates, phrases),
                pulse,
                new EndFragment(templates, phrases),
                after,
                new MeetingFormsPart(templates, phrases, users, topics));
        List<PagePart> aside = List.of(attending, invitation);
        return new MeetingFragment(templates, phrases, users, main, aside);
    }
}
