package no.samskriv.hat.learning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samskriv.macro.Phrases;

/** The tips in words. */
final class TipWording {
    private static final String KEY = "samskriv.hat.tip.";

    private final Phrases phrases;

    TipWording(Phrases phrases) {
        this.phrases = phrases;
    }

    String title(String tip) {
        return phrases.text(KEY + tip);
    }

    String text(String tip) {
        return phrases.text(KEY + tip + ".text");
    }

    /** From Monday to Friday. */
    List<String> questions(String tip) {
        return Stream.concat(
                        IntStream.rangeClosed(1, Tips.QUESTIONS)
                                .mapToObj(number -> phrases.text(KEY + tip + ".day-" + number)),
                        Stream.of(phrases.text("samskriv.hat.learning.tip.friday")))
                .toList();
    }

    /** The one for a day; none on a Saturday or Sunday. */
    Optional<String> question(String tip, LocalDate day) {
        List<String> questions = questions(tip);
        int at = day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue();
        return at < questions.size() ? Optional.of(questions.get(at)) : Optional.empty();
    }
}
