package no.samskriv.hat.turns;

import java.util.UUID;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/** Changing turns, taking one over, and asking everybody who can. */
@SuppressWarnings("DoNotCallSuggester")
public final class SwapService {
    /**
     * Whoever has the turn asks; a leader may ask for them.
     *
     * @param to null for «hvem kan?»
     * @param inReturn a published meeting of the other one's; null for no turn in return
     */
    public Added<HatSwap> ask(UUID meeting, UUID id, @Nullable UserRef to, @Nullable UUID inReturn) {
        throw new UnsupportedOperationException(meeting + ": " + id + to + inReturn);
    }

    public HatSwap get(UUID id) {
        throw new UnsupportedOperationException(id.toString());
    }

    /** Whoever is asked; where everybody is asked, anybody in the team. */
    public HatSwap accept(UUID id, Revision seen) {
        throw new UnsupportedOperationException(id + ": " + seen);
    }

    public HatSwap decline(UUID id, Revision seen) {
        throw new UnsupportedOperationException(id + ": " + seen);
    }

    public HatSwap withdraw(UUID id, Revision seen) {
        throw new UnsupportedOperationException(id + ": " + seen);
    }
}
