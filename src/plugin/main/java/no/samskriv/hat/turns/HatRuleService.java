package no.samskriv.hat.turns;

import java.util.UUID;
import no.samskriv.kernel.Revision;
import org.jspecify.annotations.Nullable;

/** When a team meets, and on what terms its members take part; what a leader says. */
@SuppressWarnings("DoNotCallSuggester")
public final class HatRuleService {
    /**
     * Leaders alone.
     *
     * @param seen null where nobody has set a rule yet
     */
    public HatTurns change(UUID team, HatRule wanted, @Nullable Revision seen) {
        throw new UnsupportedOperationException(team + ": " + wanted + seen);
    }

    /** Leaders alone; the terms count from today. */
    public HatTurns changeTerms(UUID member, HatTerms wanted, @Nullable Revision seen) {
        throw new UnsupportedOperationException(member + ": " + wanted + seen);
    }
}
