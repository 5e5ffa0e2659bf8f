package no.samskriv.hat.effects;

import java.util.List;
import no.samskriv.hat.Effect;
import no.samskriv.plan.Action;
import no.samskriv.plan.Goal;

/**
 * What came of talking about one person in one meeting, and what could be proposed.
 *
 * @param effects oldest first
 * @param goals on the person's plan
 * @param actions on the person's plan
 */
record CardEffects(List<Effect> effects, List<Goal> goals, List<Action> actions) {
    CardEffects {
        effects = List.copyOf(effects);
        goals = List.copyOf(goals);
        actions = List.copyOf(actions);
    }
}
