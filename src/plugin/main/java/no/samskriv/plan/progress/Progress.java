package no.samskriv.plan.progress;

import java.util.List;
import java.util.Map;
import no.samskriv.kernel.PersonRef;

/**
 * What came of several plans.
 *
 * @param underWay how many recovery goals each person is working on now; nothing for whoever is working on none
 * @param moves each thing at most once for each kind, the oldest first
 */
public record Progress(Map<PersonRef, Integer> underWay, List<Move> moves) {
    public Progress {
        underWay = Map.copyOf(underWay);
        moves = List.copyOf(moves);
    }
}
