package no.samskriv.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samskriv.overview.OverviewScope;
import no.samskriv.overview.OverviewSort;
import no.samskriv.overview.SignalKind;
import no.samskriv.plan.signing.PlanStatus;

/** What the overview asks for in words, with the ends of keys that are completed at run time. */
final class OverviewListWords {
    private OverviewListWords() {}

    static Map<String, Collection<String>> asked() {
        List<String> all = new ArrayList<>(List.of("ended", "column.ref", "column.contact", "contact.none"));
        all.addAll(List.of("meeting.none", "plan.all", "plan.choose", "plan.chosen"));
        all.addAll(List.of("crisis.none", "crisis.begun", "crisis.in-force", "crisis.until", "crisis.over"));
        all.addAll(ends("scope.", OverviewScope.values()));
        all.addAll(ends("plan.", PlanStatus.values()));
        all.addAll(ends("column.", OverviewSort.values()));
        return Map.of(
                "samskriv.overview.",
                all,
                "samskriv.overview.kind.",
                ends("", SignalKind.values()),
                "samskriv.overview.signal.",
                List.of(
                        "broken.to",
                        "broken.not",
                        "broken.owed",
                        "consent.ends",
                        "consent.ended",
                        "ask",
                        "outdated",
                        "crisis.none",
                        "crisis.over",
                        "crisis.old",
                        "together",
                        "do.broken",
                        "do.consent",
                        "do.ask",
                        "do.outdated",
                        "do.crisis",
                        "do.crisis.none",
                        "do.together"));
    }

    private static List<String> ends(String begin, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant ->
                        begin + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
