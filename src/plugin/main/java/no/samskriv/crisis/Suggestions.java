package no.samskriv.crisis;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What others have said in a section, for whoever does not know how to begin. It stays a suggestion until somebody makes it
 * their own words. The words stand in the message bundles and are our own; what they are about follows what joint crisis
 * plans and advance statements ask for ({@code domain.md} §1.3).
 */
public final class Suggestions {
    /** Begins the words of each. */
    public static final String WORDS = "samskriv.crisis.suggestion.";

    private static final int MOST = 5;
    private static final int USUAL = 4;
    private static final List<CrisisSection> WITH_MOST = List.of(
            CrisisSection.TRIGGERS,
            CrisisSection.SIGNS,
            CrisisSection.MYSELF,
            CrisisSection.MET,
            CrisisSection.KEEP_GOING);

    private static final Map<CrisisSection, List<String>> KEYS = keys();

    private Suggestions() {}

    /** The keys of a section's, in the order they are offered. */
    public static List<String> of(CrisisSection section) {
        return KEYS.getOrDefault(section, List.of());
    }

    /** Whose section a key is; nothing for what is no key. */
    public static Optional<CrisisSection> sectionOf(String key) {
        return KEYS.entrySet().stream()
                .filter(each -> each.getValue().contains(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<CrisisSection, List<String>> keys() {
        Map<CrisisSection, List<String>> keys = new EnumMap<>(CrisisSection.class);
        Arrays.stream(CrisisSection.values()).forEach(section -> keys.put(section, keysOf(section)));
        return keys;
    }

    private static List<String> keysOf(CrisisSection section) {
        return IntStream.rangeClosed(1, WITH_MOST.contains(section) ? MOST : USUAL)
                .mapToObj(number -> section.key() + "-" + number)
                .toList();
    }
}
