package no.samskriv.meeting.talk;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.ProblemException;
import no.samskriv.meeting.MeetingFrame;
import org.jspecify.annotations.Nullable;

/** What somebody says of the next meeting; what is absent is as it was, {@link #WEEKS} weeks later. */
public record NextMeeting(Optional<LocalDate> day, Patch<LocalTime> from, Patch<LocalTime> to, Patch<String> place) {
    public static final int WEEKS = 4;
    public static final NextMeeting AS_BEFORE =
            new NextMeeting(Optional.empty(), Patch.absent(), Patch.absent(), Patch.absent());

    /**
     * The frame of the meeting after one with this frame: the same people see to it, at the same place.
     *
     * @param today what is proposed never lies in the past; what somebody chose may, for what is written down afterwards
     */
    MeetingFrame after(MeetingFrame before, LocalDate today) {
        LocalDate next = day.orElseGet(() -> proposed(before.day(), today));
        if (next.isBefore(before.day())) {
            throw ProblemException.invalid("day", "before-previous");
        }
        LocalTime begins = from.over(before.from());
        LocalTime ends = to.given() ? to.value() : asLong(before, begins);
        if (begins != null && ends != null && ends.isBefore(begins)) {
            throw ProblemException.invalid("to", "over-before-it-begins");
        }
        return new MeetingFrame(
                next,
                begins,
                ends,
                place.over(before.place()),
                before.facilitator(),
                before.noteTaker(),
                before.interpreter(),
                before.service(),
                null);
    }

    private static LocalDate proposed(LocalDate held, LocalDate today) {
        LocalDate next = held.plusWeeks(WEEKS);
        DayOfWeek weekday = held.getDayOfWeek();
        return next.isAfter(today) ? next : today.with(TemporalAdjusters.next(weekday));
    }

    /** Moved together with the beginning, so that it lasts as long; nothing when that would be past midnight. */
    private static @Nullable LocalTime asLong(MeetingFrame before, @Nullable LocalTime begins) {
        if (before.from() == null || before.to() == null || begins == null) {
            return begins == null ? null : before.to();
        }
        LocalTime ends = begins.plus(Duration.between(before.from(), before.to()));
        return ends.isBefore(begins) ? null : ends;
    }
}
