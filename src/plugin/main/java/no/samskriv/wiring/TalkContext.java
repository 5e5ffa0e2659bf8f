package no.samskriv.wiring;

import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonPages;
import no.samskriv.kernel.Spaces;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.MeetingFragment;
import no.samskriv.meeting.store.MeetingEntryStore;
import no.samskriv.meeting.store.MeetingStore;
import no.samskriv.meeting.talk.MeetingPageService;
import no.samskriv.meeting.talk.MeetingPages;
import no.samskriv.meeting.talk.NextMeetingService;
import no.samskriv.meeting.talk.TalkFragment;
import no.samskriv.meeting.talk.TalkService;
import no.samskriv.person.Admission;
import no.samskriv.person.PageReaders;
import no.samskriv.person.PersonService;
import no.samskriv.storage.Changes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How meetings and conversations come about, and what goes on from one to the next. */
@Configuration(proxyBeanMethods = false)
final class TalkContext {

    @Bean
    MeetingPages meetingPages(MeetingStore meetings) {
        return new MeetingPages(meetings);
    }

    @Bean
    TalkFragment talkFragment(Templates templates, Phrases phrases, Users users, MeetingFragment meeting) {
        return new TalkFragment(templates, phrases, users, meeting);
    }

    @Bean
    TalkService talkService(
            Access access, PersonService persons, MeetingStore meetings, InTransaction inTransaction, Now now) {
        return new TalkService(access, persons, meetings, inTransaction, now);
    }

    @Bean
    NextMeetingService nextMeetingService(
            Access access,
            PersonService persons,
            Admission admission,
            MeetingStore meetings,
            MeetingEntryStore entries,
            Changes changes,
            InTransaction inTransaction,
            Locks locks,
            Now now) {
        return new NextMeetingService(
                access, persons, admission, meetings, entries, changes, inTransaction, locks, now);
    }

    @Bean
    MeetingPageService meetingPageService(
            Access access,
            PersonService persons,
            PageReaders readers,
            PersonPages pages,
            Spaces spaces,
            Messages messages,
            MeetingStore meetings,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new MeetingPageService(
                access, persons, readers, pages, spaces, messages, meetings, changes, inTransaction, now);
    }
}
