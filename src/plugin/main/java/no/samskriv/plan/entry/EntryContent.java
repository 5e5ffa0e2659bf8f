package no.samskriv.plan.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Capture;
import no.samskriv.plan.store.EntryStore;
import no.samskriv.plan.store.GoalStore;
import org.jspecify.annotations.Nullable;

/** What stands in an entry after somebody has sent something of it. */
final class EntryContent {
    private static final String AGREED_BY = "agreedBy";

    private final GoalStore goals;
    private final EntryStore entries;
    private final Capture capture;
    private final Now now;

    EntryContent(GoalStore goals, EntryStore entries, Capture capture, Now now) {
        this.goals = goals;
        this.entries = entries;
        this.capture = capture;
        this.now = now;
    }

    /** What it is after the change, by the form of its fields alone; {@link EntryRules} say whether it may be so. */
    Entry after(Grant grant, Entry before, EntryInput input) {
        Map<String, VoiceText> texts = ShapeRules.texts(capture, grant, before, input.texts());
        Map<String, String> values = ShapeRules.values(before, input.values());
        input.agree().ifPresent(agrees -> ShapeRules.put(values, AGREED_BY, agreements(grant, before, agrees)));
        UUID parent = input.parent().over(before.parent());
        if (input.parent().value() != null) {
            requireThere(grant.person(), before.kind(), input.parent().value());
        }
        Entry after = new Entry(
                before.id(),
                before.person(),
                before.kind(),
                parent,
                texts,
                values,
                input.removed().orElse(before.removed()),
                before.createdBy(),
                before.revision().next());
        requireHeadingOfItsMap(after);
        return after;
    }

    /** Under another heading nobody would find it again. */
    private void requireHeadingOfItsMap(Entry item) {
        UUID map = item.parent();
        String heading = item.values().get("heading");
        if (item.kind() != EntryKind.ASSESSMENT_ITEM || map == null || heading == null) {
            return;
        }
        List<String> headings = entries.find(map)
                .map(found -> found.choice("map", AssessmentMap.class).headings())
                .orElse(List.of());
        if (!headings.contains(heading)) {
            throw ProblemException.invalid("heading", "not-a-choice", String.join(", ", headings));
        }
    }

    /** Everybody agrees for themself, today; whoever agreed before keeps the day. */
    private @Nullable String agreements(Grant grant, Entry before, boolean agrees) {
        if (before.kind() != EntryKind.POSITIVE_RISK) {
            throw ProblemException.invalid("agree", "unknown-field", "");
        }
        if (grant.toThePerson()) {
            throw ProblemException.ruleBroken("agreement-of-service");
        }
        String mine = grant.user().key() + "@";
        List<String> all = new ArrayList<>(before.list(AGREED_BY));
        boolean already = all.stream().anyMatch(each -> each.startsWith(mine));
        if (agrees && !already) {
            all.add(mine + now.today());
        } else if (!agrees) {
            all.removeIf(each -> each.startsWith(mine));
        }
        return all.isEmpty() ? null : String.join(",", all);
    }

    private void requireThere(PersonRef person, EntryKind kind, UUID parent) {
        boolean there = kind.parent() == EntryKind.Parent.ASSESSMENT
                ? entries.find(parent)
                        .filter(map -> map.kind() == EntryKind.ASSESSMENT && !map.removed())
                        .filter(map -> map.person().equals(person))
                        .isPresent()
                : kind.parent() != EntryKind.Parent.NONE
                        && goals.find(parent)
                                .filter(goal -> goal.person().equals(person) && !goal.removed())
                                .isPresent();
        if (!there) {
            throw ProblemException.invalid(kind.parentField(), "no-such-goal");
        }
    }
}
