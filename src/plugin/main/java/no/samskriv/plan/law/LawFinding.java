package no.samskriv.plan.law;

import java.util.List;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.LawPoint;
import no.samskriv.plan.law.LawBasis.There;
import org.jspecify.annotations.Nullable;

/**
 * One of the nine points.
 *
 * @param basis what it rests on, and what it lacks
 * @param exception why it is not relevant, when somebody has said so
 */
record LawFinding(
        LawPoint point, List<LawBasis> basis, @Nullable Entry exception) {
    LawFinding {
        basis = List.copyOf(basis);
    }

    /** What is covered is covered, whatever somebody has said before it was. */
    LawState state() {
        List<There> asked = basis.stream()
                .map(LawBasis::there)
                .filter(there -> there != There.SAID)
                .toList();
        if (asked.stream().allMatch(There.ALL::equals)) {
            return LawState.COVERED;
        } else if (exception != null) {
            return LawState.NOT_RELEVANT;
        }
        return asked.stream().allMatch(There.NONE::equals) ? LawState.MISSING : LawState.PARTLY;
    }
}
