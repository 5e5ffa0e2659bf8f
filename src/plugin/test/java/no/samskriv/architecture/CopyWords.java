package no.samskriv.architecture;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What taking everything out asks for in words, with the ends of keys that are completed at run time. */
final class CopyWords {
    private static final List<String> TAKERS = List.of("own", "shown");

    private CopyWords() {}

    static Map<String, Collection<String>> asked() {
        return Map.of(
                "samskriv.keeping.copy.link.",
                List.of("own", "staff"),
                "samskriv.keeping.copy.",
                copy(),
                "samskriv.demo.",
                List.of("has", "goes", "stays"),
                "samskriv.site.jobs.",
                List.of(
                        "done",
                        "failed",
                        "running",
                        "when",
                        "job.digest",
                        "job.figures",
                        "job.overview",
                        "job.pages",
                        "job.thoughts"),
                "samskriv.site.stored.",
                List.of("tables", "missing", "belongs", "astray", "erased", "erased-back", "erased-unknown"),
                "samskriv.site.files.",
                List.of("out", "out.none", "in", "in.none"));
    }

    private static List<String> copy() {
        Stream<String> parts = Stream.of(
                "person",
                "sees",
                "plan",
                "agreed",
                "preparation",
                "meetings",
                "talked",
                "crisis",
                "crisis-versions",
                "crisis-copies",
                "crisis-use",
                "information",
                "log");
        return Stream.of(
                        Stream.of("title", "title.staff", "how", "log", "taken", "read-me"),
                        ends("lead", Stream.of("own", "shown", "staff")),
                        ends("only-me", TAKERS.stream()),
                        ends("careful", TAKERS.stream()),
                        ends("front", TAKERS.stream()),
                        ends("part", parts))
                .flatMap(keys -> keys)
                .toList();
    }

    private static Stream<String> ends(String begun, Stream<String> ends) {
        return ends.map(end -> begun + "." + end);
    }
}
