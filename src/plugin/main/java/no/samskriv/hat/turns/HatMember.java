package no.samskriv.hat.turns;

import java.time.LocalDate;
import java.util.List;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was or is in the team, as the turns see it.
 *
 * @param from the day they came
 * @param to the day they left, on which they no longer count; null while they are in the team
 * @param terms the earliest first; the first ones count from the beginning
 */
public record HatMember(
        UserRef user, LocalDate from, @Nullable LocalDate to, List<HatTerms> terms) {
    public HatMember {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("a member takes part on some terms: " + user);
        }
    }

    /** Whether they are in the team and take turns on this day, unless they are away. */
    public boolean isExpected(LocalDate day) {
        return isInTeam(day) && on(day).include(day);
    }

    boolean isInTeam(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** The terms that count on this day. */
    public HatTerms on(LocalDate day) {
        HatTerms counting = terms.get(0);
        for (HatTerms each : terms) {
            if (!each.from().isAfter(day)) {
                counting = each;
            }
        }
        return counting;
    }
}
