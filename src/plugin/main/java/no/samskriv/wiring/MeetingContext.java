package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.MeetingEntryService;
import no.samskriv.meeting.MeetingFragment;
import no.samskriv.meeting.MeetingService;
import no.samskriv.meeting.minutes.AfterFragment;
import no.samskriv.meeting.minutes.PulseRowFragment;
import no.samskriv.meeting.store.MeetingEntryStore;
import no.samskriv.meeting.store.MeetingStore;
import no.samskriv.person.PersonService;
import no.samskriv.plan.ActionService;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Texts;
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
    MeetingFragment meetingFragment(Templates templates, Phrases phrases, PulseRowFragment pulse, AfterFragment after) {
        return new MeetingFragment(templates, phrases, List.of(pulse, after), List.of());
    }
}
