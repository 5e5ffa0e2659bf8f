package no.samskriv.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.GoalMoreView.RulerView;
import no.samskriv.plan.GoalMoreView.ScoreView;
import no.samskriv.plan.GoalMoreView.TickView;
import no.samskriv.plan.entry.Entry;

/** How ready somebody says to be for a goal, and said before, on a line from one to ten. */
final class RulerViews {
    /** By the day that was given; what has none is oldest, and of one day the one written last is newest. */
    static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(
                    (Entry entry) -> entry.date("on").orElse(LocalDate.MIN))
            .reversed();

    /** So many marks find room beside each other. */
    private static final int MARKED = 4;

    private static final int TEN = 10;

    private final Phrases phrases;
    private final TextViews texts;

    RulerViews(Phrases phrases, TextViews texts) {
        this.phrases = phrases;
        this.texts = texts;
    }

    /** @param scores oldest first, of one goal */
    List<RulerView> of(List<Entry> scores) {
        if (scores.isEmpty()) {
            return List.of();
        }
        List<Entry> newestFirst = reversed(scores).stream().sorted(NEWEST_FIRST).toList();
        List<ScoreView> earlier = newestFirst.stream().skip(1).map(this::score).toList();
        return List.of(new RulerView(
                caption(newestFirst),
                ticks(newestFirst),
                score(newestFirst.get(0)),
                !earlier.isEmpty(),
                phrases.text("samskriv.goal.ruler.earlier", Integer.toString(earlier.size())),
                earlier));
    }

    static List<Entry> reversed(List<Entry> entries) {
        return IntStream.rangeClosed(1, entries.size())
                .mapToObj(i -> entries.get(entries.size() - i))
                .toList();
    }

    /** Oldest first, as one would tell it. */
    private String caption(List<Entry> newestFirst) {
        return phrases.text(
                "samskriv.goal.ruler.caption",
                reversed(newestFirst).stream().map(this::told).collect(Collectors.joining(", ")));
    }

    private String told(Entry score) {
        String value = value(score);
        return score.date("on")
                .map(day -> phrases.text("samskriv.goal.ruler.at", value, phrases.day(day)))
                .orElse(value);
    }

    private List<TickView> ticks(List<Entry> newestFirst) {
        Map<String, String> marks = new HashMap<>();
        List<Entry> marked = newestFirst.stream().limit(MARKED).toList();
        for (Entry score : reversed(marked)) {
            marks.put(value(score), score.date("on").map(phrases::month).orElse(""));
        }
        String now = value(newestFirst.get(0));
        marks.put(now, phrases.text("samskriv.goal.ruler.now"));
        return IntStream.rangeClosed(1, TEN)
                .mapToObj(Integer::toString)
                .map(number -> new TickView(
                        number,
                        number.equals(now) ? "now" : marks.containsKey(number) ? "was" : "",
                        marks.containsKey(number),
                        marks.getOrDefault(number, "")))
                .toList();
    }

    private ScoreView score(Entry score) {
        VoiceText why = score.texts().get("whyNotLower");
        String value = value(score);
        return new ScoreView(
                score.id().toString(),
                score.revision().number(),
                phrases.text("samskriv.goal.of-ten", value),
                score.date("on").map(phrases::day).orElse(""),
                score.isSet(Entry.HIDDEN),
                why != null,
                phrases.text(
                        value.equals("1")
                                ? "samskriv.entry.ruler-entry.whyNotLower.at-one"
                                : "samskriv.entry.ruler-entry.whyNotLower"),
                why == null ? TextViews.nothing() : texts.read(why));
    }

    private static String value(Entry score) {
        return score.value("value").orElse("");
    }
}
