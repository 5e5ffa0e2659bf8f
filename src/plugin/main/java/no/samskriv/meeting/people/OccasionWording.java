package no.samskriv.meeting.people;

import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingFrame;

/** When and where a meeting is, in words that may stand anywhere: nobody is named. */
final class OccasionWording {
    private final MeetingFrame frame;
    private final Phrases phrases;

    OccasionWording(Meeting meeting, Phrases phrases) {
        this.frame = meeting.frame();
        this.phrases = phrases;
    }

    /** «2. desember kl. 10:00 til 11:00». */
    String day() {
        return Stream.of(Optional.of(phrases.day(frame.day())), time())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** The same, and the place. */
    String dayAndPlace() {
        return Stream.of(Optional.of(day()), Optional.ofNullable(frame.place()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private Optional<String> time() {
        LocalTime from = frame.from();
        LocalTime to = frame.to();
        if (from == null) {
            return Optional.empty();
        }
        return Optional.of(
                to == null
                        ? phrases.text("samskriv.preparation.at", from.toString())
                        : phrases.text("samskriv.preparation.from-to", from.toString(), to.toString()));
    }
}
