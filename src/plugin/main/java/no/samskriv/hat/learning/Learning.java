package no.samskriv.hat.learning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.TeamAccess;

/**
 * What a team learns from, as one reader has it.
 *
 * @param isMember whether the reader is in the team, and does not only administer its space
 * @param notes what the reader may see, oldest first
 * @param checks the team's rounds, newest first
 * @param meetings all the team's, the earliest first
 */
record Learning(
        TeamAccess.Own own,
        boolean isMember,
        List<TeamNote> notes,
        List<ValueCheck> checks,
        List<TeamMeeting> meetings,
        LocalDate today,
        Instant now) {
    Learning {
        notes = List.copyOf(notes);
        checks = List.copyOf(checks);
        meetings = List.copyOf(meetings);
    }

    UserRef reader() {
        return own.user();
    }

    Stream<TeamNote> of(NoteKind kind) {
        return notes.stream().filter(note -> note.kind() == kind);
    }

    /** What the team tries out this week. */
    Optional<TeamNote> tip() {
        return tip(today);
    }

    /** What the team tried or tries out in the week of this day. */
    Optional<TeamNote> tip(LocalDate day) {
        LocalDate week = TeamNote.weekOf(day);
        return of(NoteKind.TIP).filter(note -> week.equals(note.week())).findFirst();
    }

    /** What everybody in the team may read, newest first. */
    List<TeamNote> shared() {
        return newestFirst(of(NoteKind.REFLECTION).filter(TeamNote::shared));
    }

    /** Of those, what was written in this time before a day. */
    List<TeamNote> shared(Duration before, LocalDate day) {
        Instant since = day.plusDays(1).atStartOfDay(Now.HERE).toInstant().minus(before);
        return shared().stream().filter(note -> note.createdAt().isAfter(since)).toList();
    }

    /** What the reader alone may read, newest first. */
    List<TeamNote> unshared() {
        return newestFirst(of(NoteKind.REFLECTION).filter(note -> !note.shared()));
    }

    private static List<TeamNote> newestFirst(Stream<TeamNote> notes) {
        List<TeamNote> oldestFirst = notes.toList();
        return Stream.iterate(oldestFirst.size() - 1, at -> at >= 0, at -> at - 1)
                .map(oldestFirst::get)
                .toList();
    }

    Optional<ValueCheck> check() {
        return checks.stream().findFirst();
    }

    /** Meetings without the hat that are to come, the next one first. */
    List<TeamMeeting> ahead() {
        return meetings.stream()
                .filter(meeting -> !meeting.type().hasHat() && !meeting.isCancelled() && !meeting.isHeld(today))
                .toList();
    }

    /** Meetings without the hat that were held, the last one first, at most so many. */
    List<TeamMeeting> held(int most) {
        List<TeamMeeting> held = meetings.stream()
                .filter(meeting -> !meeting.type().hasHat() && meeting.isHeld(today))
                .toList();
        return Stream.iterate(held.size() - 1, at -> at >= 0, at -> at - 1)
                .limit(most)
                .map(held::get)
                .toList();
    }
}
