package no.samskriv.meeting;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import no.samskriv.kernel.Revision;
import org.junit.jupiter.api.Test;

/** That nobody has gone through a meeting is said late, and only where it is so. */
final class NotGoneThroughTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-02");

    @Test
    void isSaidFromTheFifteenthDayOn() {
        assertThat(meeting(MeetingStatus.MINUTES).isNotGoneThrough(DAY.plusDays(14)))
                .isFalse();
        assertThat(meeting(MeetingStatus.MINUTES).isNotGoneThrough(DAY.plusDays(15)))
                .isTrue();
    }

    @Test
    void isSaidOfWhatIsOverAndStandsWithoutAYes() {
        assertThat(Arrays.stream(MeetingStatus.values())
                        .filter(status -> meeting(status).isNotGoneThrough(DAY.plusDays(15))))
                .containsExactly(MeetingStatus.MINUTES, MeetingStatus.FOR_APPROVAL);
    }

    private static Meeting meeting(MeetingStatus status) {
        return new Meeting(
                UUID.randomUUID(),
                NORD,
                UUID.randomUUID(),
                MeetingType.COLLABORATION,
                status,
                MeetingFrame.on(DAY),
                null,
                null,
                null,
                null,
                null,
                false,
                KOORDINATOR_A,
                Instant.EPOCH,
                Revision.FIRST);
    }
}
