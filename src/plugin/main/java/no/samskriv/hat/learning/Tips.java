package no.samskriv.hat.learning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The ten tips a team may try out for a week, in our own words: i18n keys below {@code samskriv.hat.tip.}. The thoughts
 * come from ten tips for a recovery-oriented practice; {@code tip-3} is the third of them.
 */
public final class Tips {
    /** A question for each of the first days of the week; the fifth day asks what came of it. */
    public static final int QUESTIONS = 4;

    private static final List<String> KEYS =
            IntStream.rangeClosed(1, 10).mapToObj(number -> "tip-" + number).toList();

    private Tips() {}

    public static List<String> keys() {
        return KEYS;
    }

    /**
     * The one that was tried out least, and of those longest ago; the first when none has been.
     *
     * @param notes of the team; others than tips count for nothing
     */
    public static String suggested(List<TeamNote> notes) {
        Map<String, Integer> times = new HashMap<>();
        Map<String, LocalDate> last = new HashMap<>();
        for (TeamNote note : notes) {
            if (note.kind() == NoteKind.TIP) {
                String tip = Objects.requireNonNull(note.tip(), "tip");
                times.merge(tip, 1, Integer::sum);
                last.merge(
                        tip,
                        Objects.requireNonNull(note.week(), "week"),
                        (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return KEYS.stream()
                .min(Comparator.<String>comparingInt(tip -> times.getOrDefault(tip, 0))
                        .thenComparing(tip -> last.getOrDefault(tip, LocalDate.MIN)))
                .orElseThrow();
    }
}
