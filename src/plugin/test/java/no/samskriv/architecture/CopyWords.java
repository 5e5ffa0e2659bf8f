package no.samskriv.architecture;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What taking everything out asks for in words, with the ends of keys that are completed at run time. */
final class CopyWords {
    private static final List<String> TAKERS = List.of("own", "shown");

    private CopyWords() {}

    static Map<String, Collection<String>> asked() {
        return Map.ofEntries(
                entry("samskriv.keeping.copy.link.", List.of("own", "staff")),
                entry("samskriv.keeping.copy.lead.", List.of("own", "shown", "staff")),
                entry("samskriv.keeping.copy.only-me.", TAKERS),
                entry("samskriv.keeping.copy.careful.", TAKERS),
                entry("samskriv.keeping.copy.front.", TAKERS),
                entry("samskriv.site.jobs.job.", List.of("digest", "pages")),
                entry(
                        "samskriv.keeping.copy.part.",
                        List.of(
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
                                "log")));
    }
}
