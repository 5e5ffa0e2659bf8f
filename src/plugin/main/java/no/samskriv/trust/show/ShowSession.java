package no.samskriv.trust.show;

import java.time.Duration;
import java.time.Instant;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * That a worker shows a person their own record («Vis for Nord»), from the moment it begins until the worker gives their
 * password. It is the user's, not a browser's: whoever signs in as the same user meanwhile sees the same.
 *
 * @param touchedAt when something was last asked for; no more exact than {@link #GRAIN}
 * @param closedAt when it was closed in a hurry; null while it is open, or has closed by itself
 * @param tries how many passwords have been tried since {@code triesFrom}
 */
public record ShowSession(
        UserRef user,
        PersonRef person,
        Instant startedAt,
        Instant touchedAt,
        @Nullable Instant closedAt,
        int tries,
        Instant triesFrom) {
    /** So long may nothing be asked for before it closes by itself. */
    static final Duration REST = Duration.ofMinutes(15);
    /** Being touched is written down no more often than this. */
    static final Duration GRAIN = Duration.ofSeconds(30);
    /** So many passwords may be tried within {@link #TRIES_FOR}. */
    static final int TRIES = 5;

    static final Duration TRIES_FOR = Duration.ofMinutes(1);

    static ShowSession begun(UserRef user, PersonRef person, Instant at) {
        return new ShowSession(user, person, at, at, null, 0, at);
    }

    /** Whether the person sees their record; when not, nobody sees anything until the worker comes back. */
    public boolean isOpen(Instant at) {
        return closedAt == null && at.isBefore(touchedAt.plus(REST));
    }

    boolean isToBeTouched(Instant at) {
        return isOpen(at) && !at.isBefore(touchedAt.plus(GRAIN));
    }

    ShowSession touched(Instant at) {
        return new ShowSession(user, person, startedAt, at, closedAt, tries, triesFrom);
    }

    ShowSession closed(Instant at) {
        return new ShowSession(user, person, startedAt, touchedAt, at, tries, triesFrom);
    }

    boolean mayTry(Instant at) {
        return tries < TRIES || !at.isBefore(triesFrom.plus(TRIES_FOR));
    }

    /** With one try more, the first of a new minute when the last is over. */
    ShowSession tried(Instant at) {
        boolean anew = tries == 0 || !at.isBefore(triesFrom.plus(TRIES_FOR));
        return new ShowSession(
                user, person, startedAt, touchedAt, closedAt, anew ? 1 : tries + 1, anew ? at : triesFrom);
    }
}
