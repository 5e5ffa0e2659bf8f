package no.samskriv.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.Circle;
import no.samskriv.person.Participant;
import no.samskriv.person.Related;
import no.samskriv.plan.signing.PlanHead;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees of a plan whom the person has let into parts of it: no comments, no drafts, nothing that nobody has
 * read back to its owner yet, and nobody around the person but those who see to an action that is shown.
 */
final class OpenedParts {
    private OpenedParts() {}

    static Plan of(Plan plan) {
        List<Goal> goals = plan.hasGoals()
                ? plan.goals().stream()
                        .filter(goal -> !isUnread(goal.title()))
                        .map(Goal::withWordsThatStand)
                        .toList()
                : List.of();
        Set<UUID> shown = goals.stream().map(Goal::id).collect(Collectors.toSet());
        List<Action> actions = plan.hasActions()
                ? plan.actions().stream()
                        .filter(action -> action.isToldBy(plan.grant()))
                        .map(action -> shown.contains(action.goal()) ? action : action.withoutGoal())
                        .map(Action::withWordsThatStand)
                        .toList()
                : List.of();
        return new Plan(
                plan.person(),
                plan.grant(),
                around(plan.circle(), actions),
                goals,
                actions,
                List.of(),
                List.of(),
                PlanHead.nothingYet(plan.person().ref()),
                List.of(),
                null,
                List.of());
    }

    private static boolean isUnread(@Nullable VoiceText text) {
        return text != null && text.isUnconfirmed();
    }

    private static Circle around(Circle circle, List<Action> actions) {
        Set<UUID> named = actions.stream()
                .flatMap(action -> Stream.ofNullable(action.responsible().around()))
                .collect(Collectors.toSet());
        List<Related> related = circle.related().stream()
                .filter(each -> named.contains(each.id()))
                .toList();
        List<Participant> participants = circle.participants().stream()
                .filter(each -> named.contains(each.id()))
                .toList();
        return new Circle(List.of(), related, participants);
    }
}
