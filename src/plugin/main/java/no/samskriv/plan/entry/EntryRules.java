package no.samskriv.plan.entry;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

/** What holds for an entry beyond the form of its fields. */
final class EntryRules {
    private static final Map<RiskStatus, Set<RiskStatus>> RISK_GOES_TO = new EnumMap<>(Map.of(
            RiskStatus.CONSIDERED, Set.of(RiskStatus.AGREED, RiskStatus.DROPPED),
            RiskStatus.AGREED, Set.of(RiskStatus.CONSIDERED, RiskStatus.TRIED, RiskStatus.DROPPED),
            RiskStatus.TRIED, Set.of(RiskStatus.AGREED, RiskStatus.EVALUATED, RiskStatus.DROPPED),
            RiskStatus.EVALUATED, Set.of(RiskStatus.TRIED),
            RiskStatus.DROPPED, Set.of(RiskStatus.CONSIDERED)));

    private EntryRules() {}

    /** Refuses what may not be, naming the field or the rule. */
    static void require(Grant grant, @Nullable Entry before, Entry after, boolean agreed) {
        ShapeRules.requireFields(after);
        requireOwnScore(grant, before, after);
        requireSameMap(before, after);
        if (after.kind() == EntryKind.LAW_EXCEPTION && grant.toThePerson()) {
            // what the regulation asks for is the service's to answer, and never the person's burden
            throw ProblemException.ruleBroken("law-is-the-services");
        }
        if (after.kind() == EntryKind.POSITIVE_RISK) {
            requireRisk(grant, before, after, agreed);
        }
    }

    /** What is kept from others is for the person to say. */
    private static void requireOwnScore(Grant grant, @Nullable Entry before, Entry after) {
        boolean was = before != null && before.values().containsKey(Entry.HIDDEN);
        if (was != after.values().containsKey(Entry.HIDDEN) && !grant.toThePerson()) {
            throw ProblemException.ruleBroken("score-is-the-persons");
        }
    }

    /** What stands on a map stands under its headings: as another map it would show none of it. */
    private static void requireSameMap(@Nullable Entry before, Entry after) {
        if (before != null && after.kind() == EntryKind.ASSESSMENT) {
            String map = before.value("map").orElseThrow();
            if (!after.value("map").orElseThrow().equals(map)) {
                throw ProblemException.invalid("map", "not-a-choice", map);
            }
        }
    }

    /** The person decides; the service says who agreed, and when to look at it again ({@code domain.md} §4.3). */
    private static void requireRisk(Grant grant, @Nullable Entry before, Entry after, boolean agreed) {
        RiskStatus from = before == null ? RiskStatus.CONSIDERED : before.choice("status", RiskStatus.class);
        RiskStatus to = after.choice("status", RiskStatus.class);
        if (from != to && !RISK_GOES_TO.getOrDefault(from, Set.of()).contains(to)) {
            throw ProblemException.ruleBroken("risk-goes-step-by-step");
        }
        boolean stands = to != RiskStatus.CONSIDERED && to != RiskStatus.DROPPED;
        if (stands && after.date("reviewOn").isEmpty()) {
            throw ProblemException.invalid("reviewOn", "missing");
        }
        if (stands && after.list("agreedBy").isEmpty()) {
            throw ProblemException.ruleBroken("risk-nobody-agrees");
        }
        if (from != to && to == RiskStatus.AGREED && !grant.toThePerson() && !agreed) {
            throw ProblemException.ruleBroken("risk-person-decides");
        }
    }
}
