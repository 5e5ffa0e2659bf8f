package no.samskriv.meeting.talk;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.meeting.SampleMeetings.entry;
import static no.samskriv.meeting.SampleMeetings.input;
import static no.samskriv.meeting.SampleMeetings.planned;
import static no.samskriv.person.SampleParticipants.participant;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.nord;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.Golden;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.meeting.Lane;
import no.samskriv.meeting.Line;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.MeetingFragment;
import no.samskriv.meeting.MeetingFrame;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.meeting.MeetingType;
import no.samskriv.meeting.NewMeeting;
import no.samskriv.meeting.PagePart;
import no.samskriv.meeting.SampleMeetings;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantKind;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of meetings, a conversation while it is written, and what of it is read. */
@ExtendWith(OnH2.class)
final class TalkPagesTest {
    private TestSite site;
    private TalkService talks;
    private TalkFragment fragment;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A, ERFARING_C);
        site.currentUser.signIn(KOORDINATOR_A);
        talks = new TalkService(site.access, site.persons, site.meetingStore, site.inTransaction, site.now);
        MeetingFragment meetings = new MeetingFragment(site.templates, site.phrases, site.users, List.of(), List.of());
        fragment = new TalkFragment(site.templates, site.phrases, site.users, meetings);
    }

    @Test
    void listsWhatComesAndWhatHasBeenAndWhatMayBegin() {
        addSome();

        Golden.assertSame("meeting/list.html", list());
    }

    @Test
    void speaksToThePersonAsThePerson() {
        addSome();
        site.currentUser.signIn(FakeUsers.NORD);

        assertThat(list()).contains("Møtene mine", "Skriv om en samtale").doesNotContain("Nord");
    }

    @Test
    void toWhoeverReadsByConsentThereAreNoConversationsAndNothingToPress() {
        addSome();
        Participant nav = participant(UUID.randomUUID(), NORD, FREMMED, "NAV-veileder H", ParticipantKind.PROFESSIONAL);
        site.pages.show(PAGE_OF_NORD, FREMMED);
        site.participantStore.insert(nav);
        site.consentStore.insert(SampleMeetings.consent(nav, site.now.today(), Set.of(Scope.MINUTES)));
        site.currentUser.signIn(FREMMED);

        assertThat(list())
                .contains("Ansvarsgruppemøte")
                .doesNotContain("amtale<", "Samtaler", "<form", "<button", "Koordinator A", "Erfaringsmedarbeider C");
    }

    @Test
    void saysSoWhenThereIsNothing() {
        assertThat(list()).contains("Ingen møter eller samtaler er skrevet ned ennå.");
    }

    @Test
    void asksHowItIsWrittenBeforeAWordIsWritten() {
        String html = fragment.conversation(all(), Optional.empty()).html();

        assertThat(html).contains("hvordan=sammen", "hvordan=etterpa").doesNotContain("<textarea");
    }

    @Test
    void hasFourLinesAndWhoeverWritesPromises() {
        String html =
                fragment.conversation(all(), Optional.of(HowWritten.AFTERWARDS)).html();

        Golden.assertSame("meeting/conversation.html", html);
    }

    @Test
    void asksThePersonNothing() {
        site.currentUser.signIn(FakeUsers.NORD);

        String html = fragment.conversation(all(), Optional.empty()).html();

        assertThat(html).contains("data-mode=\"OWN_LOGIN\"", "<textarea").doesNotContain("hvordan=");
    }

    @Test
    void goesOnWithWhatStandsAsItWasBegun() {
        Meeting talk = talk(CaptureMode.RECALLED);

        String html = fragment.conversation(site.meetings.contentOf(talk.id(), Via.PAGE), Optional.empty())
                .html();

        assertThat(html).contains("data-mode=\"RECALLED\"", ">Det er kaldt på rommet.</textarea>");
    }

    @Test
    void isReadLineByLineWithItsLabelAndNothingEmpty() {
        Meeting talk = talk(CaptureMode.RECALLED);

        String html = new ConversationFragment(site.templates, site.phrases, site.users)
                .draw(new PagePart.Drawing(site.meetings.contentOf(talk.id(), Via.PAGE), true));

        assertThat(html)
                .contains("Dette var viktig for Nord", "Det er kaldt på rommet.", "Gjengitt av Koordinator A")
                .doesNotContain("Dette fungerte", "Neste gang");
    }

    @Test
    void readyItemsSayWhoAndWhetherTheyAre() {
        MeetingFrame frame = new MeetingFrame(
                site.now.today(), null, null, null, null, null, null, "Brukerstyrt post", site.now.today());
        Meeting transition = site.meetings
                .add(
                        NORD,
                        UUID.randomUUID(),
                        new NewMeeting(MeetingType.TRANSITION, MeetingStatus.PLANNED, frame, null))
                .entity();
        ready(transition, "Nøkkel", Map.of("who", "USER:" + ERFARING_C, "ready", "true"));
        ready(transition, "Mat til helga", Map.of());

        String html = new TransitionFragment(site.templates, site.phrases, site.users)
                .draw(new PagePart.Drawing(site.meetings.contentOf(transition.id(), Via.PAGE), true));

        Golden.assertSame("meeting/transition.html", withoutIds(html));
    }

    private void ready(Meeting transition, String what, Map<String, String> values) {
        TextInput text = new TextInput(what, Voice.SHARED, null, false);
        entry(site, transition, MeetingEntryKind.READY_ITEM, input(null, Map.of("what", text), values));
    }

    private Meeting talk(CaptureMode mode) {
        Meeting talk = site.meetings
                .add(
                        NORD,
                        UUID.randomUUID(),
                        new NewMeeting(
                                MeetingType.CONVERSATION,
                                MeetingStatus.MINUTES,
                                MeetingFrame.on(site.now.today()),
                                null))
                .entity();
        TextInput words = new TextInput("Det er kaldt på rommet.", Voice.PERSON, mode, false);
        entry(
                site,
                talk,
                MeetingEntryKind.NOTE,
                input(null, Map.of("text", words), Map.of("lane", Lane.PERSON.name(), "line", Line.MATTERED.name())));
        return talk;
    }

    private void addSome() {
        LocalDate today = site.now.today();
        talk(CaptureMode.TOGETHER);
        MeetingFrame held = new MeetingFrame(
                today.minusDays(7), LocalTime.of(10, 0), null, "Biblioteket", null, null, null, null, null);
        site.meetings.add(
                NORD,
                UUID.randomUUID(),
                new NewMeeting(MeetingType.RESPONSIBILITY_GROUP, MeetingStatus.MINUTES, held, null));
        site.meetings.add(NORD, UUID.randomUUID(), planned(MeetingType.RESPONSIBILITY_GROUP, today.plusDays(7)));
    }

    private PersonMeetings all() {
        return talks.of(NORD, Via.PAGE);
    }

    private String list() {
        return withoutIds(fragment.list(all(), Optional.empty()).html());
    }

    private static String withoutIds(String html) {
        return html.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
    }
}
