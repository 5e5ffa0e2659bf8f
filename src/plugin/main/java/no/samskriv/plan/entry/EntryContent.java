package no.samskriv.plan.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;
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
        Map<String, VoiceText> texts = new HashMap<>(before.texts());
        input.texts().forEach((field, text) -> put(texts, field, captured(grant, before, field, text)));
        Map<String, String> values = new HashMap<>(before.values());
        input.values().forEach((field, value) -> put(values, field, value.value()));
        input.agree().ifPresent(agrees -> put(values, AGREED_BY, agreements(grant, before, agrees)));
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

    private @Nullable VoiceText captured(Grant grant, Entry before, String field, Patch<TextInput> text) {
        EntryField shape = before.kind().field(field);
        VoiceText standing = before.texts().get(field);
        return text.map(given -> {
                    if (!shape.voices().contains(given.voice())) {
                        throw ProblemException.invalid(field + ".voice", "not-a-choice", named(shape));
                    }
                    return capture.text(grant, given, field, shape.limit(), standing);
                })
                .value();
    }

    private static String named(EntryField shape) {
        return String.join(
                ", ", shape.voices().stream().sorted().map(Enum::name).toList());
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

    private static <T> void put(Map<String, T> map, String key, @Nullable T value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
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
