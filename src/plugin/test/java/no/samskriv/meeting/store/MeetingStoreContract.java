package no.samskriv.meeting.store;

import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static no.samskriv.person.SamplePersons.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingFrame;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.meeting.MeetingType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

abstract class MeetingStoreContract {
    private static final LocalDate DAY = LocalDate.parse("2026-11-18");
    private static final Instant AT = Instant.parse("2026-11-18T09:00:00.123Z");

    private StatementCounter statements;
    private MeetingStore meetings;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        meetings = new MeetingStore(Tables.emptied(database));
    }

    @ParameterizedTest
    @EnumSource(MeetingType.class)
    void givesBackWhatWasPutInOfEachType(MeetingType type) {
        Meeting meeting = with(type, MeetingStatus.PLANNED, NORD, full(), false, 1);

        meetings.insert(meeting);

        assertThat(meetings.find(meeting.id())).contains(meeting);
        assertThat(meetings.of(NORD)).containsExactly(meeting);
    }

    @ParameterizedTest
    @EnumSource(MeetingStatus.class)
    void givesBackHowFarItHasCome(MeetingStatus status) {
        Meeting meeting = with(MeetingType.COLLABORATION, status, NORD, MeetingFrame.on(DAY), false, 1);

        meetings.insert(meeting);

        assertThat(meetings.find(meeting.id())).contains(meeting);
    }

    @Test
    void listsAPersonsOwnTheEarliestFirst() {
        Meeting late = meeting(NORD, frame("2026-12-02", "13:00"), 1);
        Meeting early = meeting(NORD, frame("2026-12-02", "09:00"), 2);
        Meeting someDay = meeting(NORD, frame("2026-12-02", null), 3);
        Meeting before = meeting(NORD, frame("2026-09-09", "14:00"), 4);
        meetings.insert(late);
        meetings.insert(early);
        meetings.insert(someDay);
        meetings.insert(before);
        meetings.insert(meeting(OST, frame("2026-09-09", null), 5));

        assertThat(meetings.of(NORD)).containsExactly(before, someDay, early, late);
    }

    @Test
    void savesWhatChanges() {
        Meeting before = meeting(NORD, MeetingFrame.on(DAY), 1);
        meetings.insert(before);
        Meeting after = with(MeetingType.RESPONSIBILITY_GROUP, MeetingStatus.MINUTES, NORD, full(), false, 1);

        meetings.save(after);

        assertThat(meetings.find(before.id())).contains(after);
    }

    @Test
    void leavesOutWhatWasTakenAway() {
        meetings.insert(meeting(NORD, MeetingFrame.on(DAY), 1));
        Meeting gone = with(MeetingType.RESPONSIBILITY_GROUP, MeetingStatus.PLANNED, NORD, full(), true, 1);

        meetings.save(gone);

        assertThat(meetings.of(NORD)).isEmpty();
        assertThat(meetings.find(gone.id())).contains(gone);
    }

    @Test
    void doesNotSaveWhatIsNotThere() {
        Meeting meeting = meeting(NORD, MeetingFrame.on(DAY), 1);

        assertThatThrownBy(() -> meetings.save(meeting)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 200})
    void areReadByOneStatementHoweverManyThereAre(int number) {
        for (int i = 1; i <= number; i++) {
            meetings.insert(meeting(NORD, MeetingFrame.on(DAY), i));
        }
        statements.reset();

        assertThat(meetings.of(NORD)).hasSize(number);

        assertThat(statements.snapshot().app()).isEqualTo(1);
    }

    private static MeetingFrame frame(String day, @Nullable String from) {
        LocalTime time = from == null ? null : LocalTime.parse(from);
        return new MeetingFrame(LocalDate.parse(day), time, null, null, null, null, null, null, null);
    }

    private static MeetingFrame full() {
        return new MeetingFrame(
                DAY,
                LocalTime.parse("13:00"),
                LocalTime.parse("14:00"),
                "Kafeen på hjørnet, æøå 👩‍👩‍👧",
                FakeUsers.KOORDINATOR_A,
                FakeUsers.SOSIONOM_D,
                "Tolk på tigrinja",
                "Avdelingen",
                DAY.plusDays(7));
    }

    private static Meeting meeting(PersonRef person, MeetingFrame frame, int number) {
        return with(MeetingType.RESPONSIBILITY_GROUP, MeetingStatus.PLANNED, person, frame, false, number);
    }

    private static Meeting with(
            MeetingType type, MeetingStatus status, PersonRef person, MeetingFrame frame, boolean removed, int number) {
        boolean rich = frame.place() != null;
        return new Meeting(
                new UUID(0xe001_0000_0000_4000L, 0x8000_0000_0000_0000L + number),
                person,
                TEAM,
                type,
                status,
                frame,
                rich ? UUID.fromString("e0c1d8a3-9f00-4d11-8000-000000000001") : null,
                rich ? 4711L : null,
                rich ? UUID.fromString("e0c1d8a3-9f00-4d11-8000-000000000002") : null,
                rich ? AT : null,
                status.isOver() ? AT : null,
                removed,
                FakeUsers.KOORDINATOR_A,
                AT.plusSeconds(number),
                rich ? Revision.FIRST.next() : Revision.FIRST);
    }
}
