package no.samskriv.architecture;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Knows;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.Matter;
import no.samskriv.crisis.Stance;

/** What the whole crisis plan asks for in words, with the ends of keys that are completed at run time. */
final class CrisisEntryWords {
    private static final List<String> READERS = List.of("own", "staff");

    private CrisisEntryWords() {}

    static Map<String, Collection<String>> asked() {
        return Map.of(
                "samskriv.crisis.section.",
                Arrays.stream(CrisisSection.values()).map(CrisisSection::key).toList(),
                "samskriv.crisis.entry.",
                entries(),
                "samskriv.crisis.entry.level.",
                keys(Level.values()),
                "samskriv.crisis.entry.stance.",
                keys(Stance.values()),
                "samskriv.crisis.entry.matter.",
                keys(Matter.values()),
                "samskriv.crisis.entry.knows.",
                keys(Knows.values()),
                "samskriv.crisis.entry.place.",
                List.of("sheet", "card", "paper", "file"),
                "samskriv.crisis.entry.settings.",
                settings());
    }

    private static List<String> entries() {
        return Stream.of(
                        alone(),
                        asks(),
                        Stream.of("empty.what", "empty.how", "state.draft", "only-me.paper", "ask.text", "ask.more")
                                .flatMap(each -> ends(each, READERS)),
                        ends(
                                "state",
                                List.of("version", "in-force", "in-force-until", "reviewed", "changed", "facilitator")),
                        ends("way", List.of("sheet", "card", "together", "look-through", "copies")),
                        ends("place", List.of("sheet", "card", "paper", "file")),
                        ends("place.agreed", List.of("card", "paper", "file")),
                        ends("move", List.of("up", "down")),
                        ends("level", keys(Level.values())),
                        ends("stance", keys(Stance.values())),
                        ends("matter", keys(Matter.values())),
                        ends("knows", keys(Knows.values())))
                .flatMap(keys -> keys)
                .toList();
    }

    private static Stream<String> alone() {
        return Stream.of(
                "empty.ask",
                "label",
                "not-binding",
                "away",
                "reason.lead",
                "alternative.lead",
                "proposed",
                "only-me",
                "only-me.told",
                "room",
                "show",
                "hide",
                "place.not-on-sheet",
                "check",
                "checked",
                "knows.label");
    }

    private static Stream<String> asks() {
        return ends(
                "ask",
                List.of(
                        "reason",
                        "alternative",
                        "stance",
                        "matter",
                        "level",
                        "related",
                        "name",
                        "name.hint",
                        "phone",
                        "phone.hint",
                        "open"));
    }

    private static List<String> settings() {
        Stream<String> alone = Stream.of("title");
        Stream<String> said = Stream.of("birth-date", "in-folder", "file-by-staff", "told", "told.hint")
                .flatMap(each -> ends(each, READERS));
        return Stream.concat(alone, said).toList();
    }

    private static List<String> keys(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static Stream<String> ends(String begun, List<String> ends) {
        return ends.stream().map(end -> begun + "." + end);
    }
}
