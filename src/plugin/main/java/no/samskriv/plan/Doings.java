package no.samskriv.plan;

import java.util.List;
import no.samskriv.plan.entry.Entry;

/**
 * What of a plan a meeting goes on from.
 *
 * @param actions in order
 * @param wins oldest first
 */
public record Doings(List<Action> actions, List<Entry> wins) {
    public Doings {
        actions = List.copyOf(actions);
        wins = List.copyOf(wins);
    }
}
