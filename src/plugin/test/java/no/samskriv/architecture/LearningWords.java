package no.samskriv.architecture;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samskriv.hat.Noticed;
import no.samskriv.hat.learning.HatPrompt;
import no.samskriv.hat.learning.Holds;
import no.samskriv.hat.learning.PromptLibrary;
import no.samskriv.hat.learning.Tips;
import no.samskriv.hat.learning.ValueStatement;
import no.samskriv.plan.Wording;

/** What a team learns from asks for in words, with the ends of keys that are completed at run time. */
final class LearningWords {
    private LearningWords() {}

    static Map<String, Collection<String>> asked() {
        return Map.ofEntries(
                entry(
                        "samskriv.hat.prompt.",
                        PromptLibrary.builtIn().stream().map(HatPrompt::key).toList()),
                entry(
                        "samskriv.hat.tip.",
                        Tips.keys().stream().flatMap(LearningWords::tip).toList()),
                entry("samskriv.hat.learning.noticed.", keys(Noticed.values())),
                entry("samskriv.hat.learning.check.", keys(ValueStatement.values())),
                entry("samskriv.hat.learning.holds.", keys(Holds.values())),
                entry("samskriv.hat.learning.check-state.", List.of("none", "open", "answered", "too-few", "shown")),
                entry(
                        "samskriv.hat.learning.point.",
                        List.of("since", "look", "tip", "thoughts", "check", "check-none", "try")),
                entry("samskriv.hat.learning.source.", List.of("ways", "table", "tips")),
                entry("samskriv.site.hat-texts.", List.of("worded", "off", "as-came")));
    }

    private static Stream<String> tip(String key) {
        return Stream.concat(
                Stream.of(key, key + ".text"),
                IntStream.rangeClosed(1, Tips.QUESTIONS).mapToObj(day -> key + ".day-" + day));
    }

    private static List<String> keys(Enum<?>[] constants) {
        return Stream.of(constants).map(Wording::key).toList();
    }
}
