package no.samskriv.hat.turns;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import no.samskriv.hat.TeamMeetingStatus;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/** What somebody wants to be different about a team's own meeting; one thing at a time. */
sealed interface TeamMeetingChange {

    /** How far it has come, to one of these names. */
    record Status(TeamMeetingStatus status) implements TeamMeetingChange {}

    /** When and where it is. */
    record Time(Optional<LocalDate> day, Patch<LocalTime> from, Patch<String> place) implements TeamMeetingChange {}

    /** What whoever has the hat next is told; null for nothing. */
    record Handing(@Nullable String text) implements TeamMeetingChange {}

    /** Who it was after all, and why a leader says so; null for nobody. */
    record Correction(@Nullable UserRef user, String reason) implements TeamMeetingChange {}
}
