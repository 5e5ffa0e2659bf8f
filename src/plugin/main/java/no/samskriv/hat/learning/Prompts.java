package no.samskriv.hat.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.plan.Chime;
import org.jspecify.annotations.Nullable;

/**
 * Which questions are asked about a person this time. The two fixed ones always; beside them one of what was asked about
 * least for this person in ninety days, and of that the question that was asked longest ago. The same input gives the same
 * questions.
 */
public final class Prompts {
    public static final int LEAST = 3;
    public static final int MOST = 5;

    private static final int DAYS = 90;

    private Prompts() {}

    /**
     * One meeting where the person was talked about.
     *
     * @param prompts the keys of what was asked
     */
    public record Earlier(LocalDate day, List<String> prompts) {
        public Earlier {
            prompts = List.copyOf(prompts);
        }
    }

    /**
     * The keys, in the order they are asked: what the person says first, what the person is told last.
     *
     * @param library as the team has it
     * @param count how many, the fixed ones among them; from {@link #LEAST} to {@link #MOST}
     */
    public static List<String> pick(List<Earlier> earlier, List<HatPrompt> library, LocalDate today, int count) {
        if (count < LEAST || count > MOST) {
            throw new IllegalArgumentException("from " + LEAST + " to " + MOST + " questions: " + count);
        }
        List<String> fixed =
                library.stream().filter(HatPrompt::fixed).map(HatPrompt::key).toList();
        Choice choice = new Choice(earlier, library, today);
        List<String> varied = choice.next(count - fixed.size());
        return Stream.of(
                        fixed.stream().limit(1), varied.stream(), fixed.stream().skip(1))
                .flatMap(keys -> keys)
                .toList();
    }

    /** What is left to choose among, and how often each part of recovery was asked about. */
    private static final class Choice {
        private final List<HatPrompt> left;
        private final Map<String, LocalDate> lastAsked = new HashMap<>();
        /** By element; what is of none of them in particular counts as one more. */
        private final Map<Optional<Chime>, Integer> asked = new HashMap<>();

        Choice(List<Earlier> earlier, List<HatPrompt> library, LocalDate today) {
            left = new ArrayList<>(library.stream()
                    .filter(prompt -> prompt.active() && !prompt.fixed())
                    .toList());
            Map<String, HatPrompt> byKey = new HashMap<>();
            library.forEach(prompt -> byKey.put(prompt.key(), prompt));
            for (Earlier meeting : earlier) {
                boolean lately = !meeting.day().isBefore(today.minusDays(DAYS));
                for (String key : meeting.prompts()) {
                    lastAsked.merge(key, meeting.day(), (one, other) -> one.isAfter(other) ? one : other);
                    HatPrompt prompt = byKey.get(key);
                    if (lately && prompt != null && !prompt.fixed()) {
                        asked.merge(element(prompt.element()), 1, Integer::sum);
                    }
                }
            }
        }

        List<String> next(int count) {
            List<String> keys = new ArrayList<>();
            while (keys.size() < count && !left.isEmpty()) {
                // the sort is stable: the library's order decides what nothing else does
                HatPrompt best = left.stream()
                        .sorted(Comparator.comparingInt(this::times).thenComparing(this::last))
                        .findFirst()
                        .orElseThrow();
                keys.add(best.key());
                left.remove(best);
                asked.merge(element(best.element()), 1, Integer::sum);
            }
            return keys;
        }

        private int times(HatPrompt prompt) {
            return asked.getOrDefault(element(prompt.element()), 0);
        }

        private LocalDate last(HatPrompt prompt) {
            return lastAsked.getOrDefault(prompt.key(), LocalDate.MIN);
        }

        private static Optional<Chime> element(@Nullable Chime chime) {
            return Optional.ofNullable(chime);
        }
    }
}
