package no.samskriv.crisis.together;

import java.util.UUID;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * Whose signature it is.
 *
 * @param user for a worker only
 * @param related for next of kin only: somebody around the person
 */
public record Signer(
        Kind kind, @Nullable UserRef user, @Nullable UUID related) {
    /** As what somebody signs. */
    public enum Kind {
        PERSON,
        WORKER,
        /** Who helped to make it, as the plan names them. */
        FACILITATOR,
        NEXT_OF_KIN
    }

    public Signer {
        if ((kind == Kind.WORKER) != (user != null) || (kind == Kind.NEXT_OF_KIN) != (related != null)) {
            throw new IllegalArgumentException("exactly one signs: " + kind + ", " + user + ", " + related);
        }
    }
}
