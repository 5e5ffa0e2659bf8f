package no.samskriv.architecture;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a crisis plan in use asks for in words, with the ends of keys that are completed at run time. */
final class CrisisUseWords {
    private static final List<String> READERS = List.of("own", "staff");

    private CrisisUseWords() {}

    static Map<String, Collection<String>> asked() {
        return Map.of(
                "samskriv.crisis.use.",
                pages(),
                "samskriv.crisis.use.part.",
                part(),
                "samskriv.crisis.use.after.",
                after(),
                "samskriv.crisis.use.proposal.",
                proposals(),
                "samskriv.crisis.use.helped.",
                List.of("yes", "little", "no", "was.yes", "was.little", "was.no"));
    }

    private static List<String> pages() {
        return both(
                List.of(
                        "danger",
                        "since",
                        "try",
                        "away",
                        "else.opens",
                        "keep",
                        "keep.make",
                        "keep.tell",
                        "end.title",
                        "end",
                        "mistake"),
                List.of(
                        "title",
                        "begin.lead",
                        "levels",
                        "level.green",
                        "level.yellow",
                        "level.red",
                        "else.label",
                        "keep.lead",
                        "keep.tell.lead",
                        "end.lead"));
    }

    private static List<String> part() {
        return both(
                List.of("open", "begin", "go-on", "last", "reviewed", "helped", "look-back", "looked-back"),
                List.of("review"));
    }

    private static List<String> after() {
        return both(
                List.of("title", "tried", "done.title", "done.on"),
                List.of(
                        "lead",
                        "ask.how",
                        "ask.good",
                        "ask.hard",
                        "ask.learnt",
                        "ask.ahead",
                        "done.lead",
                        "done",
                        "look-through"));
    }

    private static List<String> proposals() {
        return both(
                List.of("words", "goal", "phone", "write.title", "write.label", "write.section"),
                List.of(
                        "title",
                        "lead",
                        "ask.move-up",
                        "ask.no-help",
                        "ask.add",
                        "ask.sign",
                        "ask.goal",
                        "ask.number",
                        "ask.written",
                        "yes",
                        "no",
                        "accepted",
                        "declined",
                        "write"));
    }

    private static List<String> both(List<String> alone, List<String> toReaders) {
        return Stream.concat(alone.stream(), toReaders.stream().flatMap(key -> READERS.stream()
                        .map(reader -> key + "." + reader)))
                .toList();
    }
}
