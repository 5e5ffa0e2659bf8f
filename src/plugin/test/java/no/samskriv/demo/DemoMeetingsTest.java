package no.samskriv.demo;

import static no.samskriv.kernel.FakeUsers.ADMIN;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.PersonDemo.NORD;
import static no.samskriv.person.PersonDemo.OST;
import static no.samskriv.person.PersonDemo.SOR;
import static no.samskriv.person.PersonDemo.VEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.VoiceText;
import no.samskriv.meeting.Agenda;
import no.samskriv.meeting.Lane;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.meeting.MeetingType;
import no.samskriv.plan.Action;
import no.samskriv.plan.entry.EntryField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What each of the demo's meetings is there to show. */
@ExtendWith(OnH2.class)
final class DemoMeetingsTest {
    private static final List<PersonRef> EVERYBODY = List.of(NORD, SOR, OST, VEST);
    private static final UserRef NAV_H = new UserRef("key-nav-h");

    private static final long PAGE = 1001;

    private TestSite site;

    @BeforeEach
    void seed(TestDatabase database) {
        site = new TestSite(database);
        site.pages.add("RECO", "P-0001", PAGE);
        site.currentUser.signInAsSystemAdministrator(ADMIN);
        DemoServices.over(site, new FakeLocks()).seed();
    }

    @Test
    void everyEntryIsOneThatSomebodyCouldHaveWritten() {
        assertThat(EVERYBODY.stream().flatMap(person -> meetings(person).stream()))
                .allSatisfy(meeting -> {
                    List<MeetingEntry> entries = entries(meeting);
                    Set<UUID> there = entries.stream().map(MeetingEntry::id).collect(Collectors.toSet());
                    assertThat(entries).isNotEmpty().allSatisfy(entry -> {
                        entry.kind().fields().forEach(field -> assertPossible(entry, field));
                        assertThat(entry.parent() == null || there.contains(entry.parent()))
                                .as("what it hangs on is there")
                                .isTrue();
                        assertThat(!entry.is(MeetingEntryKind.NOTE) || speaksInItsLane(entry))
                                .as("%s", entry)
                                .isTrue();
                    });
                });
    }

    private static boolean speaksInItsLane(MeetingEntry note) {
        return note.choice("lane", Lane.class)
                .voices()
                .contains(note.text("text").orElseThrow().voice());
    }

    private static void assertPossible(MeetingEntry entry, EntryField field) {
        VoiceText text = field.isText() ? entry.text(field.name()).orElse(null) : null;
        boolean there =
                field.isText() ? text != null : entry.value(field.name()).isPresent();
        assertThat(there || !field.required())
                .as("%s of %s", field.name(), entry)
                .isTrue();
        if (text != null) {
            assertThat(text.text().codePointCount(0, text.text().length())).isLessThanOrEqualTo(field.limit());
            assertThat(field.voices()).contains(text.voice());
        }
        if (there && !field.choices().isEmpty()) {
            assertThat(field.choices()).contains(entry.value(field.name()).orElseThrow());
        }
    }

    @Test
    void eightMeetingsHaveBeenHeldOnWednesdaysAndThreePeopleSaidWhatIsNext() {
        List<Meeting> held = EVERYBODY.stream()
                .flatMap(person -> meetings(person).stream())
                .filter(meeting -> meeting.status().isOver()
                        && (meeting.type() == MeetingType.RESPONSIBILITY_GROUP
                                || meeting.type() == MeetingType.COLLABORATION))
                .toList();

        assertThat(held).hasSize(8).allSatisfy(meeting -> {
            assertThat(meeting.frame().day().getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
            assertThat(meeting.frame().day()).isBeforeOrEqualTo(site.now.today());
            List<MeetingEntry> agenda = Agenda.of(entries(meeting));
            assertThat(agenda.stream().filter(MeetingEntry::isPersons).count()).isBetween(2L, 4L);
            assertThat(agenda.stream().filter(item -> !item.isPersons()).count())
                    .isBetween(1L, 3L);
        });
        assertThat(meetings(NORD).stream().map(meeting -> meeting.frame().day()))
                .contains(LocalDate.parse("2026-09-09"), LocalDate.parse("2026-11-11"), LocalDate.parse("2026-12-02"));
    }

    @Test
    void whatIsHeldHasBeenHeldOnWhateverDayItIsSeeded(TestDatabase database) {
        for (String today : List.of("2026-11-24T08:00:00Z", "2026-11-25T08:00:00Z", "2026-11-30T08:00:00Z")) {
            site = new TestSite(database);
            site.now.set(today);
            site.currentUser.signInAsSystemAdministrator(ADMIN);
            DemoServices.over(site, new FakeLocks()).seed();

            assertThat(meetings(SOR))
                    .allSatisfy(meeting -> assertThat(meeting.frame().day()).isBeforeOrEqualTo(site.now.today()));
            assertThat(meetings(NORD))
                    .filteredOn(meeting -> meeting.status() == MeetingStatus.PLANNED)
                    .allSatisfy(meeting -> assertThat(meeting.frame().day()).isAfter(site.now.today()));
        }
    }

    @Test
    void whatWasDecidedIsOnThePlanOfTheSamePerson() {
        for (PersonRef person : EVERYBODY) {
            Set<UUID> actions =
                    site.planStore.of(person).actions().stream().map(Action::id).collect(Collectors.toSet());
            List<UUID> decided = meetings(person).stream()
                    .flatMap(meeting -> entries(meeting).stream())
                    .filter(entry -> entry.is(MeetingEntryKind.DECISION))
                    .flatMap(decision -> decision.id("action").stream())
                    .toList();

            assertThat(decided).isNotEmpty().allSatisfy(action -> assertThat(actions)
                    .contains(action));
        }
    }

    @Test
    void sorsMeetingWentBetterTheSecondTimeAndWaitsToBeGoneThrough() {
        List<Meeting> meetings = groups(SOR);

        assertThat(pulse(meetings.get(0))).containsExactly("4", "3", "5", "4");
        assertThat(pulse(meetings.get(2))).containsExactly("7", "8", "7", "6");
        assertThat(meetings.get(2).status()).isEqualTo(MeetingStatus.FOR_APPROVAL);
        assertThat(meetings.get(2).frame().day()).isEqualTo(LocalDate.parse("2026-11-18"));
        UUID carried = Agenda.of(entries(meetings.get(1))).stream()
                .filter(item -> title(item).equals("Et sted å sove en hel natt"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(Agenda.of(entries(meetings.get(2))))
                .anyMatch(item -> item.id("carriedFrom").filter(carried::equals).isPresent());
    }

    @Test
    void nordHasGoneThroughTheLastOneAndSaidSomethingOfIt() {
        Meeting last = groups(NORD).get(1);

        assertThat(last.status()).isEqualTo(MeetingStatus.APPROVED);
        assertThat(entries(last).stream()
                        .filter(entry -> entry.is(MeetingEntryKind.REMARK))
                        .map(entry -> entry.text("text").orElseThrow().text()))
                .containsExactly("Det var bra at jeg fikk snakke først.");
    }

    @Test
    void navReadsTheMinutesButNothingOfTheMedicines() {
        Meeting last = groups(NORD).get(1);
        site.pages.show(PAGE, KOORDINATOR_A);
        site.pages.show(PAGE, NAV_H);
        site.currentUser.signIn(KOORDINATOR_A);
        List<MeetingEntry> all = site.meetings.contentOf(last.id(), Via.PAGE).agenda();
        site.currentUser.signIn(NAV_H);

        List<MeetingEntry> seen = site.meetings.contentOf(last.id(), Via.PAGE).agenda();

        assertThat(all).extracting(DemoMeetingsTest::title).contains("Medisinen om kvelden");
        assertThat(seen)
                .hasSize(all.size() - 1)
                .extracting(DemoMeetingsTest::title)
                .doesNotContain("Medisinen om kvelden");
        assertThat(site.meetings.of(NORD, Via.PAGE))
                .isNotEmpty()
                .noneMatch(meeting -> meeting.type() == MeetingType.CONVERSATION);
    }

    @Test
    void ostsAreInNynorskAndOneNoteIsAsLongAsThereIsRoomFor() {
        assertThat(meetings(OST).stream()
                        .flatMap(meeting -> entries(meeting).stream())
                        .flatMap(entry -> entry.texts().values().stream()))
                .isNotEmpty()
                .allMatch(text -> text.language().getLanguage().equals("nn"));
        assertThat(meetings(VEST).stream()
                        .flatMap(meeting -> entries(meeting).stream())
                        .flatMap(entry -> entry.texts().values().stream())
                        .mapToInt(text -> text.text().length())
                        .max())
                .hasValue(10_000);
    }

    private static String title(MeetingEntry item) {
        return item.text("title").orElseThrow().text();
    }

    private List<String> pulse(Meeting meeting) {
        MeetingEntry pulse = entries(meeting).stream()
                .filter(entry -> entry.is(MeetingEntryKind.PULSE))
                .findFirst()
                .orElseThrow();
        return Arrays.asList(
                pulse.value("said").orElseThrow(),
                pulse.value("clear").orElseThrow(),
                pulse.value("next").orElseThrow(),
                pulse.value("pace").orElseThrow());
    }

    private List<Meeting> groups(PersonRef person) {
        return meetings(person).stream()
                .filter(meeting -> meeting.type() == MeetingType.RESPONSIBILITY_GROUP)
                .toList();
    }

    private List<Meeting> meetings(PersonRef person) {
        return site.meetingStore.of(person);
    }

    private List<MeetingEntry> entries(Meeting meeting) {
        return site.meetingEntryStore.of(meeting);
    }
}
