package no.samskriv.architecture;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.samskriv.crisis.find.FindBy;

/** What finding a crisis plan asks for in words, with the ends of keys that are completed at run time. */
final class CrisisFindWords {
    private CrisisFindWords() {}

    static Map<String, Collection<String>> asked() {
        List<String> kinds = Arrays.stream(FindBy.values())
                .map(by -> "by." + by.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        List<String> others = List.of("title", "lead.own", "lead.staff", "name", "none", "chosen");
        return Map.of(
                "samskriv.crisis.find.marks.",
                Stream.concat(kinds.stream(), others.stream()).toList());
    }
}
