package no.samskriv.meeting.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.plan.signing.SignOff;

/**
 * Where the minutes of a meeting stand: what they say, and whether what the person said yes to is still what stands
 * (INV-09).
 *
 * @param hash of what stands
 * @param answers every one, oldest first
 * @param yes what the person said yes to last
 * @param unread own words in it that nobody has read back to their owner; nobody says yes to those
 */
public record MinutesStanding(
        Meeting meeting,
        MinutesText text,
        String hash,
        List<SignOff> answers,
        Optional<SignOff> yes,
        List<Unread> unread,
        GoneThrough gone) {
    /** A text of the minutes that nobody has read back. */
    public record Unread(MeetingEntry entry, String field) {}

    public MinutesStanding {
        answers = List.copyOf(answers);
        unread = List.copyOf(unread);
    }

    static MinutesStanding of(Meeting meeting, List<MeetingEntry> entries, List<SignOff> answers, LocalDate today) {
        MinutesText text = MinutesText.of(entries);
        String hash = text.hash();
        Optional<SignOff> yes = SignOff.newestYes(answers);
        return new MinutesStanding(
                meeting, text, hash, answers, yes, unread(entries, text), gone(meeting, yes, hash, today));
    }

    private static GoneThrough gone(Meeting meeting, Optional<SignOff> yes, String hash, LocalDate today) {
        if (yes.isPresent()) {
            return yes.get().hash().equals(hash) ? GoneThrough.DONE : GoneThrough.CHANGED;
        } else if (!meeting.status().isOver()) {
            return GoneThrough.TOO_EARLY;
        }
        return meeting.isLate(today) ? GoneThrough.NOT_DONE : GoneThrough.WAITING;
    }

    private static List<Unread> unread(List<MeetingEntry> entries, MinutesText text) {
        return entries.stream()
                .filter(entry -> text.block(entry.id()).isPresent())
                .flatMap(entry -> entry.kind().fields().stream()
                        .filter(field -> field.isText()
                                && entry.texts().containsKey(field.name())
                                && entry.texts().get(field.name()).isUnconfirmed())
                        .map(field -> new Unread(entry, field.name())))
                .toList();
    }
}
