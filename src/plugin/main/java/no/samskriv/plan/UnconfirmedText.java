package no.samskriv.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryField;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.signing.PlanHead;
import org.jspecify.annotations.Nullable;

/**
 * Own words on a plan that nobody has read back to their owner yet.
 *
 * @param kind {@code PLAN}, {@code GOAL}, {@code ACTION} or the name of an {@link EntryKind}
 * @param revision of the goal, action or entry, for the change that confirms the text
 * @param field such as {@code title}
 */
public record UnconfirmedText(String kind, UUID entity, Revision revision, String field, VoiceText text) {
    /** Everything to be read back, in the order it stands on the plan. */
    public static List<UnconfirmedText> of(Plan plan) {
        List<UnconfirmedText> all = new ArrayList<>();
        Revision ofPlan = plan.head().revision();
        if (ofPlan != null) {
            add(all, PlanHead.KIND, plan.head().id(), ofPlan, texts(plan.head()));
        }
        for (Goal goal : plan.goals()) {
            add(all, Goal.KIND, goal.id(), goal.revision(), texts(goal));
        }
        for (Action action : plan.actions()) {
            add(all, Action.KIND, action.id(), action.revision(), texts(action));
        }
        for (Entry entry : plan.entries()) {
            add(all, entry.kind().name(), entry.id(), entry.revision(), texts(entry));
        }
        return all;
    }

    private static Map<String, @Nullable VoiceText> texts(PlanHead head) {
        Map<String, @Nullable VoiceText> texts = new LinkedHashMap<>();
        texts.put("matters", head.matters());
        texts.put("celebrate", head.celebrate());
        texts.put("cooperation", head.cooperation());
        return texts;
    }

    private static Map<String, @Nullable VoiceText> texts(Goal goal) {
        Map<String, @Nullable VoiceText> texts = new LinkedHashMap<>();
        texts.put("title", goal.title());
        texts.put("why", goal.why());
        texts.put("howWeKnow", goal.details().howWeKnow());
        texts.put("values", goal.details().values());
        return texts;
    }

    private static Map<String, @Nullable VoiceText> texts(Action action) {
        Map<String, @Nullable VoiceText> texts = new LinkedHashMap<>();
        texts.put("title", action.title());
        texts.put("how", action.terms().how());
        texts.put("extent", action.terms().extent());
        texts.put("note", action.terms().note());
        return texts;
    }

    private static Map<String, @Nullable VoiceText> texts(Entry entry) {
        Map<String, @Nullable VoiceText> texts = new LinkedHashMap<>();
        entry.kind().fields().stream()
                .map(EntryField::name)
                .filter(entry.texts()::containsKey)
                .forEach(field -> texts.put(field, entry.texts().get(field)));
        return texts;
    }

    private static void add(
            List<UnconfirmedText> all,
            String kind,
            UUID entity,
            Revision revision,
            Map<String, @Nullable VoiceText> texts) {
        texts.forEach((field, text) -> {
            if (text != null && text.isUnconfirmed()) {
                all.add(new UnconfirmedText(kind, entity, revision, field, text));
            }
        });
    }
}
