package no.samskriv.hat.turns;

import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;

/** Who is away from when to when; their own, or said by a leader. Whoever's turn it was is followed by the rule. */
@SuppressWarnings("DoNotCallSuggester")
public final class AbsenceService {
    public Added<HatAbsence> add(UUID team, UUID id, UserRef user, LocalDate from, LocalDate to) {
        throw new UnsupportedOperationException(team + ": " + id + user + from + to);
    }

    public HatAbsence get(UUID id) {
        throw new UnsupportedOperationException(id.toString());
    }

    public HatAbsence change(UUID id, LocalDate from, LocalDate to, Revision seen) {
        throw new UnsupportedOperationException(id + ": " + from + to + seen);
    }

    public void remove(UUID id, Revision seen) {
        throw new UnsupportedOperationException(id + ": " + seen);
    }
}
