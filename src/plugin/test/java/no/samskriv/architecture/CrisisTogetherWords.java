package no.samskriv.architecture;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Knows;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.Matter;
import no.samskriv.crisis.Stance;
import no.samskriv.crisis.Suggestions;
import no.samskriv.plan.Wording;
import no.samskriv.plan.signing.SignAnswer;

/** What making a crisis plan together asks for in words, with the ends of keys that are completed at run time. */
final class CrisisTogetherWords {
    private static final List<String> READERS = List.of("own", "staff");

    private CrisisTogetherWords() {}

    static Map<String, Collection<String>> asked() {
        return Map.ofEntries(
                entry("samskriv.crisis.suggestion.", suggestions()),
                entry("samskriv.crisis.entry.knows.", keys(Knows.values())),
                entry("samskriv.crisis.entry.level.", keys(Level.values())),
                entry("samskriv.crisis.entry.matter.", keys(Matter.values())),
                entry("samskriv.crisis.entry.stance.", keys(Stance.values())),
                entry("samskriv.crisis.together.", together()),
                entry("samskriv.crisis.together.mine.", READERS),
                entry(
                        "samskriv.crisis.review.",
                        with(
                                List.of("lead", "right", "say", "again", "now"),
                                "title number.of number.at-person knows.yes knows.not-to-be-asked on-sheet on-card"
                                        + " stands same")),
                entry("samskriv.crisis.versions.", with(List.of("none"), "title now version changes content")),
                entry("samskriv.crisis.versions.change.", List.of("new", "gone", "other", "more")),
                entry(
                        "samskriv.crisis.sign.",
                        with(
                                List.of(),
                                "open.own signer.me signer.facilitator witness.none answer.agreed"
                                        + " answer.agreed-with-remark answer.not-now method.together"
                                        + " method.oral-witnessed method.signed-paper")),
                entry("samskriv.crisis.sign.said.", said()));
    }

    private static List<String> keys(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Wording::key).toList();
    }

    private static List<String> together() {
        List<String> all = new ArrayList<>(
                with(List.of("lead", "only-me", "remove"), "title to-plan only-me.shown matter.none related.none"));
        Arrays.stream(CrisisSection.values()).forEach(section -> all.add("ask." + section.key()));
        return all;
    }

    private static List<String> said() {
        return Arrays.stream(SignAnswer.values())
                .map(Wording::key)
                .flatMap(key -> Stream.of(key, key + ".own"))
                .toList();
    }

    /** Those that are said to each reader in another way, and those that are not. */
    private static List<String> with(List<String> toEach, String plain) {
        return Stream.concat(
                        toEach.stream().flatMap(key -> READERS.stream().map(reader -> key + "." + reader)),
                        Arrays.stream(plain.split(" ", -1)))
                .toList();
    }

    private static List<String> suggestions() {
        return Arrays.stream(CrisisSection.values())
                .flatMap(section -> Suggestions.of(section).stream())
                .toList();
    }
}
