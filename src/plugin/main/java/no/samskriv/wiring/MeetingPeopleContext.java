package no.samskriv.wiring;

import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.ConsentCheckService;
import no.samskriv.meeting.MeetingService;
import no.samskriv.meeting.TopicWording;
import no.samskriv.meeting.people.AttendingFragment;
import no.samskriv.meeting.people.InvitationFragment;
import no.samskriv.meeting.people.InvitationService;
import no.samskriv.meeting.people.PauseFragment;
import no.samskriv.meeting.people.PreparationFragment;
import no.samskriv.meeting.people.PreparedFragment;
import no.samskriv.person.ParticipantService;
import no.samskriv.trust.consents.GivenConsents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people of a meeting: what is prepared, who comes, what nobody has said yes to. */
@Configuration(proxyBeanMethods = false)
final class MeetingPeopleContext {

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
    PreparationFragment preparationFragment(Templates templates, Phrases phrases, Users users) {
        return new PreparationFragment(templates, phrases, users);
    }

    @Bean
    PauseFragment pauseFragment(Templates templates, Phrases phrases) {
        return new PauseFragment(templates, phrases);
    }

    @Bean
    PreparedFragment preparedFragment(Templates templates, Phrases phrases, Users users) {
        return new PreparedFragment(templates, phrases, users);
    }

    @Bean
    AttendingFragment attendingFragment(
            Templates templates, Phrases phrases, Users users, TopicWording topics, ConsentCheckService check) {
        return new AttendingFragment(templates, phrases, users, topics, check);
    }

    @Bean
    InvitationFragment invitationFragment(
            Templates templates, Phrases phrases, Users users, InvitationService invitations) {
        return new InvitationFragment(templates, phrases, users, invitations);
    }
}
