package no.samskriv.architecture;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samskriv.plan.entry.AssessmentMap;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.entry.RightResult;
import no.samskriv.plan.entry.RiskStatus;
import no.samskriv.plan.entry.RoleStatus;

/** What the parts of a plan ask for in words, with the ends of keys that are completed at run time. */
final class PartWords {
    private static final List<String> READERS = List.of("own", "staff");

    private PartWords() {}

    /** These, and those of the parts. */
    static Map<String, Collection<String>> and(Map<String, Collection<String>> others) {
        Map<String, Collection<String>> all = new HashMap<>(others);
        all.putAll(ofParts());
        all.putAll(SigningWords.asked());
        all.putAll(CopyWords.asked());
        all.putAll(OverviewOutcomeWords.asked());
        all.putAll(CrisisCopyWords.asked());
        all.putAll(CrisisSheetWords.asked());
        all.putAll(CrisisFindWords.asked());
        all.putAll(OverviewListWords.asked());
        all.putAll(CrisisEntryWords.asked());
        all.putAll(CrisisUseWords.asked());
        all.putAll(EndingWords.asked());
        all.putAll(TransferWords.asked());
        all.putAll(KeepingPagesWords.asked());
        all.putAll(MinutesWords.asked());
        all.putAll(MeetingWords.asked());
        all.putAll(HatPageWords.asked());
        all.putAll(HatEffectWords.asked());
        all.putAll(LearningWords.asked());
        all.putAll(CrisisTogetherWords.asked());
        all.putAll(LearningWords.asked());
        all.putAll(CrisisTogetherWords.asked());
        all.putAll(HatEffectWords.asked());
        all.putAll(HatPageWords.asked());
        return Map.copyOf(all);
    }

    private static Map<String, Collection<String>> ofParts() {
        return Map.ofEntries(
                entry("samskriv.parts.matters.", READERS),
                entry("samskriv.parts.celebrate.", READERS),
                entry("samskriv.parts.wins.", READERS),
                entry("samskriv.parts.add.matters.", READERS),
                entry("samskriv.parts.add.celebrate.", READERS),
                entry("samskriv.parts.add.win.", READERS),
                entry("samskriv.parts.add.role.", READERS),
                entry("samskriv.parts.add.risk.", READERS),
                entry("samskriv.parts.add.right.", READERS),
                entry("samskriv.parts.role.title.", READERS),
                entry("samskriv.parts.role.meaning.", READERS),
                entry("samskriv.parts.role.status.", keys(RoleStatus.values())),
                entry("samskriv.parts.role.touch.", List.of("trying", "have", "pause")),
                entry("samskriv.parts.risk.title.", READERS),
                entry("samskriv.parts.risk.decides.", READERS),
                entry("samskriv.parts.risk.why.", READERS),
                entry("samskriv.parts.risk.supported.", READERS),
                entry("samskriv.parts.risk.touch.decide.", READERS),
                entry("samskriv.parts.risk.touch.tried.", READERS),
                entry("samskriv.parts.risk.touch.self.", READERS),
                entry("samskriv.parts.risk.status.", keys(RiskStatus.values())),
                entry("samskriv.parts.right.result.", keys(RightResult.values())),
                entry("samskriv.parts.right.touch.", List.of("granted", "partly", "refused")),
                entry("samskriv.history.entry.added.", keys(EntryKind.values())),
                entry("samskriv.maps.", titles()),
                entry("samskriv.maps.lead.", READERS),
                entry("samskriv.maps.ask.", asks()));
    }

    private static List<String> keys(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static List<String> titles() {
        return Arrays.stream(AssessmentMap.values())
                .flatMap(map -> READERS.stream().map(reader -> map.key() + "." + reader))
                .toList();
    }

    private static List<String> asks() {
        return Arrays.stream(AssessmentMap.values())
                .flatMap(map -> map.headings().stream().map(heading -> map.key() + "." + heading))
                .toList();
    }
}
