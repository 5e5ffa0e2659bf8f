package no.samskriv.architecture;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the register of copies, the duty folder and the help lines ask for in words. */
final class CrisisCopyWords {
    private static final List<String> READERS = List.of("own", "staff");

    private CrisisCopyWords() {}

    static Map<String, Collection<String>> asked() {
        return Map.of(
                "samskriv.crisis.copy.",
                copies(),
                "samskriv.crisis.folder.state.",
                List.of("swap", "put-in", "shred", "as-it-should-be"));
    }

    private static List<String> copies() {
        Stream<String> alone = Stream.of(
                "title",
                "in-force",
                "no-version",
                "none",
                "reads",
                "version",
                "draft",
                "given",
                "came-back",
                "renew",
                "back",
                "out-again",
                "not-to-be-contacted",
                "me");
        Stream<String> groups = ends("group", List.of("old", "current", "back"));
        Stream<String> kinds = ends("kind", List.of("paper", "card", "file", "record", "summary-record"));
        List<String> where = List.of("own", "other", "record", "summary-record", "folder");
        Stream<String> held = Stream.of("old", "has", "had").flatMap(when -> ends(when, where));
        return Stream.of(
                        alone,
                        ends("lead", READERS),
                        ends("how", List.of("paper", "card", "file")),
                        groups,
                        kinds,
                        held)
                .flatMap(keys -> keys)
                .toList();
    }

    private static Stream<String> ends(String begun, List<String> ends) {
        return ends.stream().map(end -> begun + "." + end);
    }
}
