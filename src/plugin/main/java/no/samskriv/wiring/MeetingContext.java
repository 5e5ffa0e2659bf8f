package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.ConsentCheckService;
import no.samskriv.meeting.MeetingEntryService;
import no.samskriv.meeting.MeetingFragment;
import no.samskriv.meeting.MeetingService;
import no.samskriv.meeting.TopicNames;
import no.samskriv.meeting.people.AttendingFragment;
import no.samskriv.meeting.people.InvitationFragment;
import no.samskriv.meeting.people.InvitationService;
import no.samskriv.meeting.people.PauseFragment;
import no.samskriv.meeting.people.PreparationFragment;
import no.samskriv.meeting.people.PreparedFragment;
import no.samskriv.meeting.store.MeetingEntryStore;
import no.samskriv.meeting.store.MeetingStore;
import no.samskriv.person.ParticipantService;
import no.samskriv.person.PersonService;
import no.samskriv.plan.ActionService;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Texts;
import no.samskriv.trust.consents.GivenConsents;
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
            ActionService actions,
            MeetingStore meetings,
            MeetingEntryStore entries,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new MeetingService(access, persons, actions, meetings, entries, changes, inTransaction, now);
    }

    @Bean
    MeetingEntryService entryService(
            Access access,
            PersonService persons,
            MeetingStore meetings,
            MeetingEntryStore entries,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new MeetingEntryService(access, persons, meetings, entries, changes, inTransaction, now);
    }

    @Bean
    PreparationFragment preparationFragment(Templates templates, Phrases phrases, Users users) {
        return new PreparationFragment(templates, phrases, users);
    }

    @Bean
    ConsentCheckService consentCheckService(
            MeetingService meetings, GivenConsents consents, InTransaction inTransaction) {
        return new ConsentCheckService(meetings, consents, inTransaction);
    }

    @Bean
    InvitationService invitationService(ParticipantService participants, InTransaction inTransaction) {
        return new InvitationService(participants, inTransaction);
    }

    @Bean
    TopicNames topicNames(Phrases phrases, LifeDomains domains) {
        return new TopicNames(phrases, domains);
    }

    @Bean
    MeetingFragment meetingFragment(
            Templates templates,
            Phrases phrases,
            Users users,
            TopicNames topics,
            ConsentCheckService check,
            InvitationService invitations) {
        return new MeetingFragment(
                templates,
                phrases,
                List.of(new PauseFragment(templates, phrases), new PreparedFragment(templates, phrases, users)),
                List.of(
                        new AttendingFragment(templates, phrases, users, topics, check),
                        new InvitationFragment(templates, phrases, users, invitations)));
    }
}
