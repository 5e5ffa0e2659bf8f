package no.samskriv.architecture;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.samskriv.plan.signing.PlanStatus;
import no.samskriv.plan.signing.SignAnswer;

/** What is said of a plan as a whole and of answers to it, with the ends of keys that are completed at run time. */
final class SigningWords {
    private static final List<String> READERS = List.of("own", "staff");

    private SigningWords() {}

    static Map<String, Collection<String>> asked() {
        return Map.ofEntries(
                Map.entry("samskriv.signing.with.", READERS),
                Map.entry("samskriv.signing.declined.", READERS),
                Map.entry("samskriv.signing.agreed.", READERS),
                Map.entry("samskriv.signing.changed.", READERS),
                Map.entry("samskriv.signing.sheet.title.", READERS),
                Map.entry("samskriv.signing.sheet.lead.", READERS),
                Map.entry("samskriv.signing.sheet.question.", READERS),
                Map.entry("samskriv.signing.versions.title.", READERS),
                Map.entry("samskriv.signing.versions.none.", READERS),
                Map.entry("samskriv.signing.status.", statuses()),
                Map.entry(
                        "samskriv.signing.to.",
                        List.of(
                                "draft",
                                "in-use",
                                "for-signing",
                                "active",
                                "for-revision",
                                "closed",
                                "closed.ask",
                                "archived",
                                "archived.ask",
                                "declined")),
                Map.entry("samskriv.signing.answer.", answers()),
                Map.entry("samskriv.signing.change.", changes()));
    }

    private static List<String> statuses() {
        return Arrays.stream(PlanStatus.values())
                .flatMap(status -> READERS.stream().map(reader -> key(status) + "." + reader))
                .toList();
    }

    private static List<String> answers() {
        return Arrays.stream(SignAnswer.values())
                .flatMap(answer -> Stream.of(key(answer), key(answer) + ".own"))
                .toList();
    }

    private static List<String> changes() {
        Stream<String> threefold = Stream.of("goal-why", "action-how", "action-extent", "action-due", "action-day")
                .flatMap(each -> Stream.of(each, each + "-new", each + "-gone"));
        Stream<String> others = Stream.of(
                "goal-new",
                "goal-gone",
                "goal-title",
                "voice",
                "action-new",
                "action-gone",
                "action-title",
                "action-who",
                "action-goal",
                "action-goal-none",
                "action-promise",
                "action-promise-gone");
        return Stream.concat(threefold, others).toList();
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
