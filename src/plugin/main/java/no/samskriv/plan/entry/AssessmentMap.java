package no.samskriv.plan.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The maps a person may fill in, skipping what they like. The headings are those of seed 003, box 3, and of seed 000, tip
 * 5; a further map is a further constant.
 */
@SuppressWarnings("ImmutableEnumChecker") // List.of does not change
public enum AssessmentMap {
    STRENGTHS(
            "strengths",
            "goals",
            "mastery",
            "inherited",
            "family",
            "past",
            "development",
            "roles",
            "support",
            "qualities"),
    RESOURCES("strengths", "interests", "network", "coping");

    private final List<String> headings;

    AssessmentMap(String... headings) {
        this.headings = List.of(headings);
    }

    static List<String> allHeadings() {
        return Arrays.stream(values())
                .flatMap(map -> map.headings.stream())
                .distinct()
                .toList();
    }

    /** As in addresses and in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Keys of its headings, in order. */
    public List<String> headings() {
        return headings;
    }
}
