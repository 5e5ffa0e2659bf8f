package no.samskriv.architecture;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samskriv.hat.turns.Balance;
import no.samskriv.hat.turns.Because;

/** What the hat's page asks for in words, with the ends of keys that are completed at run time. */
final class HatPageWords {
    /** Whether it is said instead of whom. */
    private static final List<String> INSTEAD = List.of("of", "alone");

    private HatPageWords() {}

    static Map<String, Collection<String>> asked() {
        return Map.ofEntries(
                Map.entry("samskriv.hat.page.because.", keys(Because.values())),
                Map.entry("samskriv.hat.page.balance.own.", keys(Balance.values())),
                Map.entry("samskriv.hat.page.balance.other.", keys(Balance.values())),
                Map.entry("samskriv.hat.page.why.swap.", INSTEAD),
                Map.entry("samskriv.hat.page.why.cover.", INSTEAD),
                Map.entry("samskriv.hat.page.why.absence.", INSTEAD),
                Map.entry("samskriv.hat.page.why.volunteer.", INSTEAD));
    }

    private static List<String> keys(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
