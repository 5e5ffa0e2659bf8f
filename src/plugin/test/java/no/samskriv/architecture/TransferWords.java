package no.samskriv.architecture;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.samskriv.keeping.RunState;

/** What teams that move ask for in words, with the ends of keys that are completed at run time. */
final class TransferWords {
    private TransferWords() {}

    static Map<String, Collection<String>> asked() {
        List<String> states = Arrays.stream(RunState.values())
                .map(state -> state.name().toLowerCase(Locale.ROOT))
                .toList();
        Stream<String> troubles = Stream.of(
                        "broken",
                        "unreadable",
                        "not-a-team",
                        "newer",
                        "key",
                        "team-here",
                        "space-taken",
                        "person-here",
                        "person-erased",
                        "changed",
                        "failed")
                .map("trouble."::concat);
        Stream<String> others = Stream.of("title", "when", "stop", "discard", "missing", "pages");
        return Map.of(
                "samskriv.keeping.out.state.",
                states.stream().filter(state -> !state.equals("discarded")).toList(),
                "samskriv.keeping.intake.",
                Stream.of(states.stream().map("state."::concat), troubles, others)
                        .flatMap(each -> each)
                        .toList());
    }
}
