package no.samskriv.hat.turns;

import java.time.Instant;
import java.util.UUID;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * That somebody asks to be free of a turn.
 *
 * @param meeting whose turn it is about
 * @param from whose turn it is
 * @param to who is asked; null for an open question, «hvem kan?»
 * @param inReturn the meeting whose turn the asker takes instead; null for one who takes it over and nothing more. Set
 *     only where somebody is asked
 * @param acceptedBy who took it
 */
public record HatSwap(
        UUID id,
        UUID team,
        UUID meeting,
        UserRef from,
        @Nullable UserRef to,
        @Nullable UUID inReturn,
        SwapStatus status,
        @Nullable UserRef acceptedBy,
        Instant createdAt,
        Revision revision) {
    public static final String KIND = "HAT_SWAP";

    public boolean isOpen() {
        return to == null;
    }

    HatSwap now(SwapStatus after, @Nullable UserRef who, Revision next) {
        return new HatSwap(id, team, meeting, from, to, inReturn, after, who, createdAt, next);
    }
}
