package no.samskriv.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.store.GoalStore;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.FieldChange;
import org.jspecify.annotations.Nullable;

/** What becomes of a goal's details in a change, and what the history says of it. */
final class GoalDetailsRules {
    private final GoalStore goals;
    private final Capture capture;

    GoalDetailsRules(GoalStore goals, Capture capture) {
        this.goals = goals;
        this.capture = capture;
    }

    GoalDetails after(Grant grant, GoalType type, GoalDetails before, GoalDetailsChange change) {
        if (change.isNone()) {
            return before;
        }
        List<UUID> supports = change.supports().orElse(before.supports());
        change.supports().ifPresent(linked -> requireLinks(grant, type, linked));
        return new GoalDetails(
                        text(
                                grant,
                                type,
                                change.howWeKnow(),
                                "howWeKnow",
                                GoalDetails.HOW_WE_KNOW_LIMIT,
                                before.howWeKnow()),
                        text(grant, type, change.values(), "values", GoalDetails.VALUES_LIMIT, before.values()),
                        change.domains().orElse(before.domains()),
                        change.chime().orElse(before.chime()),
                        change.target().over(before.target()),
                        supports)
                .requireFew();
    }

    /** Confirmed words go with their owner's consent alone (INV-02). */
    static void requireMayGo(Grant grant, boolean agreed, GoalDetails before, GoalDetailsChange change) {
        if (change.howWeKnow().clears()) {
            Capture.requireMayGo(grant, agreed, before.howWeKnow());
        }
        if (change.values().clears()) {
            Capture.requireMayGo(grant, agreed, before.values());
        }
    }

    static List<FieldChange> fields(GoalDetails before, GoalDetails after) {
        return new ChangedFields()
                .text("howWeKnow", before.howWeKnow(), after.howWeKnow())
                .text("values", before.values(), after.values())
                .value("domains", listed(before.domains()), listed(after.domains()))
                .value("chime", listed(before.chime()), listed(after.chime()))
                .value("target", before.target(), after.target())
                .value("supports", listed(before.supports()), listed(after.supports()))
                .list();
    }

    private @Nullable VoiceText text(
            Grant grant, GoalType type, Patch<TextInput> input, String field, int limit, @Nullable VoiceText before) {
        return input.map(given -> capture.text(grant, type, given, field, limit, before))
                .over(before);
    }

    /** A goal of the service is for recovery goals of the same person; a recovery goal is for itself. */
    private void requireLinks(Grant grant, GoalType type, List<UUID> linked) {
        boolean ofPerson = linked.stream().allMatch(id -> goals.find(id)
                .filter(goal -> goal.person().equals(grant.person()))
                .filter(goal -> goal.type() == GoalType.RECOVERY)
                .isPresent());
        boolean all = linked.isEmpty() || (type == GoalType.TREATMENT && ofPerson);
        if (!all) {
            throw ProblemException.invalid("supports", "no-such-goal");
        }
    }

    private static @Nullable String listed(List<?> values) {
        return values.isEmpty() ? null : values.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static @Nullable String listed(Set<Chime> values) {
        return listed(values.stream().sorted().toList());
    }
}
