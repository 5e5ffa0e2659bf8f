package no.samskriv.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.UserRef;

/** What to change in a meeting; what is absent stays as it is. */
public record MeetingChange(
        Optional<MeetingStatus> status,
        Optional<LocalDate> day,
        Patch<LocalTime> from,
        Patch<LocalTime> to,
        Patch<String> place,
        Patch<UserRef> facilitator,
        Patch<UserRef> noteTaker,
        Patch<String> interpreter,
        Patch<String> service,
        Patch<LocalDate> dayOne,
        Patch<UUID> previous,
        Patch<UUID> current,
        Optional<Boolean> removed) {

    /** Nothing but where it stands. */
    public static MeetingChange to(MeetingStatus status) {
        return new MeetingChange(
                Optional.of(status),
                Optional.empty(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Optional.empty());
    }

    MeetingFrame over(MeetingFrame before) {
        return new MeetingFrame(
                day.orElse(before.day()),
                from.over(before.from()),
                to.over(before.to()),
                place.over(before.place()),
                facilitator.over(before.facilitator()),
                noteTaker.over(before.noteTaker()),
                interpreter.over(before.interpreter()),
                service.over(before.service()),
                dayOne.over(before.dayOne()));
    }
}
