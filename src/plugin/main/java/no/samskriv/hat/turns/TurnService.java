package no.samskriv.hat.turns;

import java.util.UUID;
import no.samskriv.hat.HatContent;

/** Whose turn it is, and how it comes round, for whoever is in the team. Reading writes nothing. */
@SuppressWarnings("DoNotCallSuggester")
public final class TurnService {
    public HatTurns get(UUID team) {
        throw new UnsupportedOperationException(team.toString());
    }

    /** For a page that has read the team's meetings already. */
    public HatTurns of(HatContent content) {
        return get(content.team());
    }
}
