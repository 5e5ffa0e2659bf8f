package no.samskriv.architecture;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the crisis sheet asks for in words, with the ends of keys that are completed at run time. */
final class CrisisSheetWords {
    private static final List<String> READERS = List.of("own", "staff");

    private static final String ALONE =
            "date emergency age draft changed version valid reviewed signed refused not-signed danger doctor team page"
                    + " not-binding not-begun nothing call";
    private static final String WAYS = " back to-sheet way.use way.print way.card way.file hint hint.card";
    private static final String MINE = " mine.with mine.without";

    private CrisisSheetWords() {}

    static Map<String, Collection<String>> asked() {
        return Map.of(
                "samskriv.crisis.sheet.",
                List.of((ALONE + WAYS + MINE).split(" ", -1)),
                "samskriv.crisis.sheet.suggestion.",
                READERS,
                "samskriv.crisis.sheet.file.lead.",
                READERS,
                "samskriv.crisis.sheet.part.",
                List.of("needs-someone", "kept-away", "next"),
                "samskriv.crisis.suggestion.",
                List.of());
    }
}
