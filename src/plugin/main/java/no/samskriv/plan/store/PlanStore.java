package no.samskriv.plan.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Action;
import no.samskriv.plan.Comment;
import no.samskriv.plan.Goal;
import no.samskriv.storage.Texts;

/** Everything that stands on a person's plan: one statement for each table, however much it is. */
public final class PlanStore {
    private final GoalStore goals;
    private final ActionStore actions;
    private final CommentStore comments;
    private final Texts texts;

    public PlanStore(GoalStore goals, ActionStore actions, CommentStore comments, Texts texts) {
        this.goals = goals;
        this.actions = actions;
        this.comments = comments;
        this.texts = texts;
    }

    /**
     * What stands on a plan.
     *
     * @param goals in order, recovery goals before the service's
     * @param actions in order
     * @param comments oldest first
     */
    public record Content(List<Goal> goals, List<Action> actions, List<Comment> comments) {}

    public Content of(PersonRef person) {
        // rows before texts: a text that is newer than its revision makes a late save stale, an older one would pass
        GoalRow[] goalRows = goals.rows(person);
        ActionRow[] actionRows = actions.rows(person);
        CommentRow[] commentRows = comments.rows(person);
        Map<UUID, Map<String, VoiceText>> current =
                texts.currentOf(person, GoalStore.TITLE, GoalStore.WHY, ActionStore.TITLE, CommentStore.TEXT);
        return new Content(
                Arrays.stream(goalRows)
                        .map(row -> GoalStore.goal(row, current))
                        .sorted(Comparator.comparing(Goal::type))
                        .toList(),
                Arrays.stream(actionRows)
                        .map(row -> ActionStore.action(row, current))
                        .toList(),
                Arrays.stream(commentRows)
                        .map(row -> CommentStore.comment(row, current))
                        .toList());
    }
}
