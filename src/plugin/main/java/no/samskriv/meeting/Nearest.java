package no.samskriv.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which meeting is meant when nobody says which. */
final class Nearest {
    private Nearest() {}

    /**
     * The one under way, else the next that is to be, else the newest that is over; conversations only when there is
     * nothing else.
     *
     * @param earliestFirst meetings in order
     */
    static Optional<Meeting> of(List<Meeting> earliestFirst, LocalDate today) {
        List<Meeting> meetings = earliestFirst.stream()
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .toList();
        Predicate<Meeting> talk = meeting -> meeting.type().isConversation();
        return first(meetings, meeting -> meeting.status() == MeetingStatus.UNDER_WAY && !talk.test(meeting))
                .or(() -> first(
                        meetings,
                        meeting -> !meeting.status().isOver()
                                && !meeting.frame().day().isBefore(today)
                                && !talk.test(meeting)))
                .or(() -> last(meetings, talk.negate()))
                .or(() -> last(meetings, talk));
    }

    private static Optional<Meeting> first(List<Meeting> meetings, Predicate<Meeting> fits) {
        return meetings.stream().filter(fits).findFirst();
    }

    private static Optional<Meeting> last(List<Meeting> meetings, Predicate<Meeting> fits) {
        return meetings.stream().filter(fits).reduce((earlier, later) -> later);
    }
}
