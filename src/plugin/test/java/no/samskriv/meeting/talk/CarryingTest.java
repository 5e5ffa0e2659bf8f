package no.samskriv.meeting.talk;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.meeting.SampleMeetings.decision;
import static no.samskriv.meeting.SampleMeetings.entry;
import static no.samskriv.meeting.SampleMeetings.input;
import static no.samskriv.meeting.SampleMeetings.item;
import static no.samskriv.meeting.SampleMeetings.note;
import static no.samskriv.meeting.SampleMeetings.said;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.meeting.DecidedBy;
import no.samskriv.meeting.ItemStatus;
import no.samskriv.meeting.Lane;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryInput;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.MeetingFrame;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.meeting.MeetingType;
import no.samskriv.meeting.NewMeeting;
import no.samskriv.meeting.PagePart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was reached in a meeting, and what goes on to the next. */
@ExtendWith(OnH2.class)
final class CarryingTest {
    private TestSite site;
    private Meeting held;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A);
        site.currentUser.signIn(KOORDINATOR_A);
        NewMeeting meeting = new NewMeeting(
                MeetingType.RESPONSIBILITY_GROUP, MeetingStatus.UNDER_WAY, MeetingFrame.on(site.now.today()), null);
        held = site.meetings.add(NORD, UUID.randomUUID(), meeting).entity();
    }

    @Test
    void whatSomethingWasSaidOrDecidedAboutWasReachedAndStays() {
        MeetingEntry said = add(item(Voice.PERSON, "Nøkkelen"));
        MeetingEntry decided = add(item(Voice.PROFESSIONAL, "Søvndagboka"));
        MeetingEntry putOff = add(status("Utsatt", ItemStatus.POSTPONED));
        MeetingEntry untouched = add(item(Voice.PERSON, "Hvem blir med?"));
        below(MeetingEntryKind.NOTE, note(said.id(), Lane.PERSON, "Jeg vil ha den selv."));
        below(MeetingEntryKind.DECISION, decision(decided.id(), DecidedBy.TOGETHER, "Vi lar den ligge."));
        below(MeetingEntryKind.NOTE, note(putOff.id(), Lane.PERSON, "Ikke i dag."));
        below(MeetingEntryKind.NOTE, note(null, Lane.PERSON, "Kaffen var god."));
        MeetingEntry unsaid = below(MeetingEntryKind.NOTE, note(untouched.id(), Lane.PERSON, "Feil sak."));
        site.meetingEntries.change(
                MeetingEntryKind.NOTE, unsaid.id(), MeetingEntryInput.removal(true), unsaid.revision());

        MeetingContent after = content(carried());

        assertThat(after.agenda())
                .extracting(item -> item.text("title").orElseThrow().text())
                .containsExactly("Utsatt", "Hvem blir med?");
        assertThat(content(held).agenda())
                .extracting(item -> item.choice("status", ItemStatus.class))
                .containsExactly(
                        ItemStatus.DISCUSSED, ItemStatus.POSTPONED, ItemStatus.POSTPONED, ItemStatus.DISCUSSED);
        assertThat(content(held).entry(said.id()).orElseThrow().revision())
                .isEqualTo(said.revision().next());
    }

    @Test
    void thePageSaysHowManyItemsComeAlong() {
        MeetingEntry said = add(item(Voice.PERSON, "Nøkkelen"));
        add(item(Voice.PERSON, "Hvem blir med?"));
        add(status("Utsatt", ItemStatus.POSTPONED));
        add(status("En annen gang", ItemStatus.PARKED));
        below(MeetingEntryKind.NOTE, note(said.id(), Lane.PERSON, "Jeg vil ha den selv."));

        String page =
                new NextMeetingFragment(site.templates, site.phrases).draw(new PagePart.Drawing(content(held), true));

        assertThat(page).contains("Saker dere ikke rakk, blir med: 2");
        assertThat(content(carried()).agenda()).hasSize(2);
    }

    private Meeting carried() {
        return new NextMeetingService(
                        site.access,
                        site.persons,
                        site.admission,
                        site.meetingStore,
                        site.meetingEntryStore,
                        site.changes,
                        site.inTransaction,
                        new FakeLocks(),
                        site.now)
                .plan(held.id(), UUID.randomUUID(), NextMeeting.AS_BEFORE)
                .entity();
    }

    private MeetingEntry add(MeetingEntryInput input) {
        return below(MeetingEntryKind.AGENDA_ITEM, input);
    }

    private MeetingEntry below(MeetingEntryKind kind, MeetingEntryInput input) {
        return entry(site, held, kind, input);
    }

    private static MeetingEntryInput status(String title, ItemStatus status) {
        return input(null, Map.of("title", said(Voice.PERSON, title)), Map.of("status", status.name()));
    }

    private MeetingContent content(Meeting meeting) {
        return site.meetings.contentOf(meeting.id(), Via.PAGE);
    }
}
