package no.samskriv.wiring;

import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.MeetingService;
import no.samskriv.meeting.minutes.AfterFragment;
import no.samskriv.meeting.minutes.ChangedFragment;
import no.samskriv.meeting.minutes.MeetingHistoryService;
import no.samskriv.meeting.minutes.MinutesFragment;
import no.samskriv.meeting.minutes.MinutesService;
import no.samskriv.meeting.minutes.PulseFragment;
import no.samskriv.meeting.minutes.PulseRowFragment;
import no.samskriv.meeting.minutes.PulseService;
import no.samskriv.meeting.store.MeetingEntryStore;
import no.samskriv.meeting.store.MeetingStore;
import no.samskriv.person.PersonService;
import no.samskriv.plan.signing.SignedTexts;
import no.samskriv.plan.store.SignOffStore;
import no.samskriv.plan.store.VersionStore;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What comes after a meeting: going through it, what is said beside it, how it was, and what was changed. */
@Configuration(proxyBeanMethods = false)
final class MinutesContext {

    @Bean
    SignedTexts signedTexts(SignOffStore signOffs, VersionStore versions) {
        return new SignedTexts(signOffs, versions);
    }

    @Bean
    MinutesService minutesService(
            Access access,
            PersonService persons,
            MeetingService service,
            MeetingStore meetings,
            MeetingEntryStore entries,
            SignedTexts signed,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new MinutesService(access, persons, service, meetings, entries, signed, changes, inTransaction, now);
    }

    @Bean
    MeetingHistoryService meetingHistoryService(
            Access access,
            PersonService persons,
            MeetingStore meetings,
            MeetingEntryStore entries,
            Changes changes,
            Texts texts,
            InTransaction inTransaction) {
        return new MeetingHistoryService(access, persons, meetings, entries, changes, texts, inTransaction);
    }

    @Bean
    PulseService pulseService(MeetingService meetings, MeetingEntryStore entries, InTransaction inTransaction) {
        return new PulseService(meetings, entries, inTransaction);
    }

    @Bean
    MinutesFragment minutesFragment(Templates templates, Phrases phrases, Users users) {
        return new MinutesFragment(templates, phrases, users);
    }

    @Bean
    AfterFragment afterFragment(MinutesService minutes, Templates templates, Phrases phrases, Users users) {
        return new AfterFragment(minutes, templates, phrases, users);
    }

    @Bean
    ChangedFragment changedFragment(Templates templates, Phrases phrases, Users users) {
        return new ChangedFragment(templates, phrases, users);
    }

    @Bean
    PulseFragment pulseFragment(Templates templates, Phrases phrases, Users users) {
        return new PulseFragment(templates, phrases, users);
    }

    @Bean
    PulseRowFragment pulseRowFragment(Templates templates, Phrases phrases, Users users) {
        return new PulseRowFragment(templates, phrases, users);
    }
}
