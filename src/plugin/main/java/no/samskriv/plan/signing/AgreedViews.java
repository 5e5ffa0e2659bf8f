package no.samskriv.plan.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Action;
import no.samskriv.plan.Goal;
import no.samskriv.plan.GoalType;
import no.samskriv.plan.Plan;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.signing.AgreedText.AgreedAction;
import no.samskriv.plan.signing.AgreedText.AgreedGoal;
import no.samskriv.plan.signing.AgreedView.ActionView;
import no.samskriv.plan.signing.AgreedView.GoalView;
import no.samskriv.plan.signing.AgreedView.PartView;
import org.jspecify.annotations.Nullable;

/** An agreement as a view, in the order the plan has now; what is no longer on the plan comes last. */
final class AgreedViews {
    private final List<UUID> order;
    private final Phrases phrases;
    private final SigningWording wording;

    AgreedViews(Plan plan, Phrases phrases, SigningWording wording) {
        this.order = Stream.concat(
                        plan.goals().stream().map(Goal::id),
                        plan.actions().stream().map(Action::id))
                .toList();
        this.phrases = phrases;
        this.wording = wording;
    }

    AgreedView view(AgreedText agreed) {
        List<PartView> parts = new ArrayList<>();
        goals(parts, agreed, GoalType.RECOVERY, wording.forReader("samskriv.plan.title."));
        goals(parts, agreed, GoalType.TREATMENT, phrases.text("samskriv.plan.title.service"));
        List<ActionView> others = actions(agreed, null);
        if (!others.isEmpty()) {
            String title = phrases.text(parts.isEmpty() ? "samskriv.plan.actions" : "samskriv.plan.title.other");
            parts.add(new PartView(title, false, List.of(), true, others));
        }
        return new AgreedView(parts);
    }

    private void goals(List<PartView> parts, AgreedText agreed, GoalType type, String title) {
        List<GoalView> goals = agreed.goals().stream()
                .filter(goal -> goal.type() == type)
                .sorted(Comparator.comparing(goal -> place(goal.id())))
                .map(goal -> goal(agreed, goal))
                .toList();
        if (!goals.isEmpty()) {
            parts.add(new PartView(title, true, goals, false, List.of()));
        }
    }

    private GoalView goal(AgreedText agreed, AgreedGoal goal) {
        List<ActionView> actions = actions(agreed, goal.id());
        return new GoalView(
                WordsView.of(goal.title(), wording),
                goal.why() != null,
                goal.type() == GoalType.RECOVERY
                        ? wording.forReader("samskriv.plan.why.")
                        : phrases.text("samskriv.plan.why.service"),
                WordsView.of(goal.why(), wording),
                !actions.isEmpty(),
                actions);
    }

    /** @param goal null for what is done for none, or for one that is not on the plan */
    private List<ActionView> actions(AgreedText agreed, @Nullable UUID goal) {
        return agreed.actions().stream()
                .filter(action -> goal == null ? !isForGoal(agreed, action) : goal.equals(action.goal()))
                .sorted(Comparator.comparing(action -> place(action.id())))
                .map(this::action)
                .toList();
    }

    private static boolean isForGoal(AgreedText agreed, AgreedAction action) {
        UUID goal = action.goal();
        return goal != null && agreed.goal(goal).isPresent();
    }

    private ActionView action(AgreedAction action) {
        return new ActionView(
                WordsView.of(action.title(), wording),
                who(action),
                action.how() != null,
                WordsView.of(action.how(), wording),
                action.extent() != null,
                WordsView.of(action.extent(), wording),
                action.promise());
    }

    private String who(AgreedAction action) {
        boolean own = action.who().kind() == Responsible.Kind.PERSON;
        String who = own
                ? wording.forReader("samskriv.plan.action.who.")
                : phrases.text("samskriv.plan.action.who", wording.nameOf(action.who()));
        LocalDate due = action.due();
        return due == null
                ? who
                : phrases.text(own ? "samskriv.plan.action.wished" : "samskriv.plan.action.due", who, phrases.day(due));
    }

    private int place(UUID id) {
        int place = order.indexOf(id);
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
