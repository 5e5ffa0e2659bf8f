package no.samskriv.meeting.talk;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.meeting.SampleMeetings.entry;
import static no.samskriv.meeting.SampleMeetings.input;
import static no.samskriv.meeting.SampleMeetings.item;
import static no.samskriv.meeting.SampleMeetings.said;
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
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.meeting.ItemStatus;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingChange;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryInput;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.MeetingFrame;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.meeting.MeetingType;
import no.samskriv.meeting.NewMeeting;
import no.samskriv.meeting.SampleMeetings;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantKind;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Neste møte in one click. */
@ExtendWith(OnH2.class)
final class NextMeetingServiceTest {
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime ELEVEN = LocalTime.of(11, 0);

    private final FakeLocks locks = new FakeLocks();
    private TestSite site;
    private NextMeetingService next;
    private Meeting held;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A, ERFARING_C);
        site.currentUser.signIn(KOORDINATOR_A);
        next = new NextMeetingService(
                site.access,
                site.persons,
                site.admission,
                site.meetingStore,
                site.meetingEntryStore,
                site.changes,
                site.inTransaction,
                locks,
                site.now);
        held = held(site.now.today());
    }

    private Meeting held(LocalDate day) {
        MeetingFrame frame =
                new MeetingFrame(day, TEN, ELEVEN, "Biblioteket", KOORDINATOR_A, ERFARING_C, "Tolk i dari", null, null);
        NewMeeting meeting = new NewMeeting(MeetingType.RESPONSIBILITY_GROUP, MeetingStatus.UNDER_WAY, frame, null);
        return site.meetings.add(NORD, UUID.randomUUID(), meeting).entity();
    }

    @Test
    void isOnTheSameWeekdayAtTheSameTimeAndPlaceFourWeeksLater() {
        Meeting after = planned(NextMeeting.AS_BEFORE);

        assertThat(after.status()).isEqualTo(MeetingStatus.PLANNED);
        assertThat(after.type()).isEqualTo(held.type());
        assertThat(after.previous()).isEqualTo(held.id());
        assertThat(after.frame())
                .isEqualTo(new MeetingFrame(
                        held.frame().day().plusWeeks(4),
                        TEN,
                        ELEVEN,
                        "Biblioteket",
                        KOORDINATOR_A,
                        ERFARING_C,
                        "Tolk i dari",
                        null,
                        null));
    }

    @Test
    void isNeverProposedInThePast() {
        held = held(site.now.today().minusWeeks(9));

        LocalDate day = planned(NextMeeting.AS_BEFORE).frame().day();

        assertThat(day)
                .isAfter(site.now.today())
                .isBeforeOrEqualTo(site.now.today().plusWeeks(1))
                .satisfies(proposed -> assertThat(proposed.getDayOfWeek())
                        .isEqualTo(held.frame().day().getDayOfWeek()));
    }

    @Test
    void lastsAsLongWhenItBeginsAtAnotherTime() {
        LocalDate day = held.frame().day().plusDays(9);

        MeetingFrame frame = planned(new NextMeeting(
                        Optional.of(day), Patch.to(LocalTime.of(13, 30)), Patch.absent(), Patch.to("Hjemme")))
                .frame();

        assertThat(List.of(frame.day(), frame.from(), frame.to(), frame.place()))
                .containsExactly(day, LocalTime.of(13, 30), LocalTime.of(14, 30), "Hjemme");
    }

    @Test
    void doesNotComeBeforeTheOneItGoesOnFrom() {
        NextMeeting yesterday = new NextMeeting(
                Optional.of(held.frame().day().minusDays(1)), Patch.absent(), Patch.absent(), Patch.absent());

        assertThat(Problems.of(() -> planned(yesterday))).isEqualTo(Problems.invalid("day", "before-previous"));
    }

    @Test
    void carriesWhatWasNotReachedInTheWordsItWasSaidIn() {
        site.currentUser.signIn(ERFARING_C);
        MeetingEntry staff = add(item(Voice.PROFESSIONAL, "Søvndagboka", Scope.MEDICINES.name()));
        site.currentUser.signIn(KOORDINATOR_A);
        MeetingEntry own = add(item(Voice.PERSON, "Hvem blir med?"));

        MeetingContent after = content(planned(NextMeeting.AS_BEFORE));

        assertThat(after.agenda())
                .extracting(item -> item.text("title").orElseThrow())
                .containsExactly(
                        own.text("title").orElseThrow(), staff.text("title").orElseThrow());
        assertThat(after.agenda())
                .allSatisfy(item -> {
                    assertThat(item.choice("status", ItemStatus.class)).isEqualTo(ItemStatus.OPEN);
                    assertThat(item.id("carriedFrom")).contains(held.id());
                })
                .extracting(item -> item.value("topic"))
                .containsExactly(Optional.empty(), Optional.of(Scope.MEDICINES.name()));
        assertThat(content(held).agenda()).allSatisfy(item -> assertThat(item.choice("status", ItemStatus.class))
                .isEqualTo(ItemStatus.POSTPONED));
    }

    @Test
    void leavesWhatWasTalkedAboutAndWhatWasParked() {
        add(status("Ferdig", ItemStatus.DISCUSSED));
        MeetingEntry parked = add(status("En annen gang", ItemStatus.PARKED));
        add(status("Utsatt", ItemStatus.POSTPONED));

        MeetingContent after = content(planned(NextMeeting.AS_BEFORE));

        assertThat(after.agenda())
                .extracting(item -> item.text("title").orElseThrow().text())
                .containsExactly("Utsatt");
        assertThat(content(held).entry(parked.id()).orElseThrow().revision()).isEqualTo(parked.revision());
    }

    @Test
    void asksAgainWhoeverIsStillThereAndNobodyElse() {
        Participant nav = participant(UUID.randomUUID(), NORD, FREMMED, "NAV-veileder H", ParticipantKind.PROFESSIONAL);
        Participant gone = participant(UUID.randomUUID(), NORD, null, "Fastlege G", ParticipantKind.PROFESSIONAL);
        site.participantStore.insert(nav);
        attends("PERSON", "PRESENT");
        attends("USER:" + ERFARING_C, "ABSENT");
        attends("USER:" + SOSIONOM_D, "PRESENT");
        attends("PARTICIPANT:" + nav.id(), "PRESENT");
        attends("PARTICIPANT:" + gone.id(), "PRESENT");

        List<MeetingEntry> asked = content(planned(NextMeeting.AS_BEFORE)).entries(MeetingEntryKind.ATTENDANCE);

        assertThat(asked)
                .extracting(each -> each.value("who").orElseThrow())
                .containsExactly("PERSON", "USER:" + ERFARING_C, "PARTICIPANT:" + nav.id());
        assertThat(asked).allSatisfy(each -> {
            assertThat(each.value("status")).contains("INVITED");
            assertThat(each.texts()).containsOnlyKeys("whyHere");
        });
    }

    @Test
    void isMadeOnceHoweverOftenItIsSent() {
        add(item(Voice.PERSON, "Hvem blir med?"));
        UUID id = UUID.randomUUID();

        Added<Meeting> first = next.plan(held.id(), id, NextMeeting.AS_BEFORE);
        Added<Meeting> again = next.plan(held.id(), id, NextMeeting.AS_BEFORE);

        assertThat(first.isNew()).isTrue();
        assertThat(again.isNew()).isFalse();
        assertThat(again.entity()).isEqualTo(first.entity());
        assertThat(content(first.entity()).agenda()).hasSize(1);
        assertThat(locks.taken()).contains("meeting-after." + held.id());
    }

    @Test
    void isTheOnlyOneUntilItIsCalledOff() {
        Meeting first = planned(NextMeeting.AS_BEFORE);

        assertThat(Problems.of(() -> planned(NextMeeting.AS_BEFORE)))
                .isEqualTo(new Problem.RuleBroken("next-meeting-is-there", List.of()));

        site.meetings.change(first.id(), MeetingChange.to(MeetingStatus.CANCELLED), first.revision());
        assertThat(planned(NextMeeting.AS_BEFORE).previous()).isEqualTo(held.id());
    }

    @Test
    void isNotForWhoeverReadsByConsentNorForStrangers() {
        Participant nav = participant(UUID.randomUUID(), NORD, FREMMED, "NAV-veileder H", ParticipantKind.PROFESSIONAL);
        site.pages.show(PAGE_OF_NORD, FREMMED);
        site.participantStore.insert(nav);
        site.consentStore.insert(SampleMeetings.consent(nav, site.now.today(), Set.of(Scope.MINUTES)));

        for (UserRef user : List.of(FREMMED, SOSIONOM_D)) {
            site.currentUser.signIn(user);
            assertThat(Problems.of(() -> planned(NextMeeting.AS_BEFORE))).isInstanceOf(Problem.NotFound.class);
        }
        site.currentUser.signIn(KOORDINATOR_A);
        assertThat(site.meetings.of(NORD, Via.PAGE)).hasSize(1);
    }

    private Meeting planned(NextMeeting input) {
        return next.plan(held.id(), UUID.randomUUID(), input).entity();
    }

    private MeetingEntry add(MeetingEntryInput input) {
        return entry(site, held, MeetingEntryKind.AGENDA_ITEM, input);
    }

    private static MeetingEntryInput status(String title, ItemStatus status) {
        return input(null, Map.of("title", said(Voice.PERSON, title)), Map.of("status", status.name()));
    }

    private void attends(String who, String status) {
        entry(
                site,
                held,
                MeetingEntryKind.ATTENDANCE,
                input(
                        null,
                        Map.of(
                                "whyHere", said(Voice.PROFESSIONAL, "Svarer på noe."),
                                "absence", said(Voice.PROFESSIONAL, "Syk.")),
                        Map.of("who", who, "status", status)));
    }

    private MeetingContent content(Meeting meeting) {
        return site.meetings.contentOf(meeting.id(), Via.PAGE);
    }
}
