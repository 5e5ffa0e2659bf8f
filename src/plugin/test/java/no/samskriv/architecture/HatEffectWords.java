package no.samskriv.architecture;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.samskriv.hat.EffectResult;
import no.samskriv.hat.EffectType;
import no.samskriv.hat.Knows;
import no.samskriv.hat.Noticed;
import no.samskriv.hat.Proposal;
import no.samskriv.hat.WishKind;

/** What is said of what came of the hat, with the ends of keys that are completed at run time. */
final class HatEffectWords {
    private static final List<String> READERS = List.of("own", "staff");

    private HatEffectWords() {}

    static Map<String, Collection<String>> asked() {
        return Map.ofEntries(
                entry("samskriv.hat.effects.type.", with(List.of("own", "staff", "any"), EffectType.values())),
                entry("samskriv.hat.talk.knows.", keys(Knows.values())),
                entry("samskriv.hat.talk.wish.", List.of("tell-first", "be-there", "not-here")),
                entry("samskriv.hat.effects.result.", keys(EffectResult.values())),
                entry("samskriv.hat.effects.noticed.", keys(Noticed.values())),
                entry("samskriv.hat.effects.became.", keys(Noticed.values())),
                entry("samskriv.hat.effects.proposal.", keys(Proposal.values())),
                entry(
                        "samskriv.hat.effects.count.",
                        List.of("done", "partly", "no", "unsure", "open", "nothing", "noticed")),
                entry("samskriv.hat.own.title.", READERS),
                entry("samskriv.hat.own.link.", READERS),
                entry("samskriv.hat.own.lead.", READERS),
                entry("samskriv.hat.own.none.", READERS),
                entry("samskriv.hat.own.wish.", wishes()),
                entry("samskriv.hat.own.bring.hint.", READERS),
                entry("samskriv.hat.own.spoke.", READERS),
                entry("samskriv.hat.own.knew.", with(READERS, Knows.values())),
                entry("samskriv.hat.own.said.", READERS),
                entry("samskriv.hat.own.input.", READERS),
                entry("samskriv.hat.own.tell.", READERS),
                entry("samskriv.hat.own.nothing-to-tell.", READERS),
                entry("samskriv.hat.own.alone.", READERS),
                entry("samskriv.hat.own.next.", READERS),
                entry("samskriv.hat.own.result.", with(READERS, EffectResult.values())),
                entry("samskriv.hat.own.noticed.", with(READERS, new Noticed[] {Noticed.YES, Noticed.NO})),
                entry("samskriv.hat.own.proposal.", proposals()));
    }

    private static List<String> wishes() {
        List<String> kinds = with(READERS, WishKind.values());
        return Stream.of(
                        List.of("title.own", "title.staff", "lead.own", "lead.staff"),
                        List.of("none.own", "none.staff", "said.own", "said.staff"),
                        kinds.stream().map(kind -> "kind." + kind).toList(),
                        kinds.stream().map(kind -> "hint." + kind).toList())
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> proposals() {
        return Stream.concat(
                        with(READERS, Proposal.values()).stream(),
                        Stream.of("goal", "action", "ask", "yes", "no", "plan")
                                .flatMap(each -> READERS.stream().map(reader -> each + "." + reader)))
                .toList();
    }

    private static List<String> keys(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static List<String> with(List<String> ends, Enum<?>[] constants) {
        return keys(constants).stream()
                .flatMap(key -> ends.stream().map(end -> key + "." + end))
                .toList();
    }
}
