package no.samskriv.architecture;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samskriv.plan.Kept;
import no.samskriv.plan.signing.SignAnswer;

/** What promises and the plan on paper ask for in words, with the ends of keys that are completed at run time. */
final class PaperWords {
    private static final List<String> READERS = List.of("own", "staff");

    private PaperWords() {}

    /** These, and those of promises and paper. */
    static Map<String, Collection<String>> and(Map<String, Collection<String>> others) {
        Map<String, Collection<String>> all = new HashMap<>(others);
        all.putAll(ofPaper());
        return Map.copyOf(all);
    }

    private static Map<String, Collection<String>> ofPaper() {
        return Map.ofEntries(
                entry("samskriv.plan.action.detail.", List.of("how", "extent", "note")),
                entry("samskriv.promise.flag.", READERS),
                entry("samskriv.promise.choice.", keys(Kept.values())),
                entry("samskriv.links.booklet.", READERS),
                entry("samskriv.maps.strengths.", READERS),
                entry("samskriv.maps.resources.", READERS),
                entry("samskriv.links.who-does-what.", READERS),
                entry("samskriv.who-does-what.title.", READERS),
                entry("samskriv.booklet.answer.", keys(SignAnswer.values())),
                entry(
                        "samskriv.booklet.part.",
                        List.of(
                                "viktig",
                                "maal",
                                "tiltak",
                                "lofter",
                                "klage",
                                "seirer",
                                "roller",
                                "tore",
                                "rettigheter",
                                "kart",
                                "evaluering",
                                "gjort",
                                "enighet",
                                "klar")));
    }

    private static List<String> keys(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
