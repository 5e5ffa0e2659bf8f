package no.samskriv.hat.turns;

import java.util.List;
import java.util.UUID;
import no.samskriv.kernel.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What was said about how a member of the team takes part in the turns.
 *
 * @param member the membership's id
 * @param terms the earliest first
 * @param revision null where nobody has said anything, and the terms follow from the member's roles
 */
public record MemberTerms(
        UUID id,
        UUID team,
        UUID member,
        List<HatTerms> terms,
        @Nullable Revision revision) {
    public static final String KIND = "HAT_MEMBER";

    public MemberTerms {
        terms = List.copyOf(terms);
    }
}
