package no.samskriv.plan;

import java.util.UUID;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * Who sees to an action: exactly one of the person, a user, and somebody around the person (INV-12).
 *
 * @param user for USER only
 * @param related for RELATED only: the id of a {@link no.samskriv.person.Related}
 */
public record Responsible(
        Kind kind, @Nullable UserRef user, @Nullable UUID related) {
    /** What kind of somebody. */
    public enum Kind {
        PERSON,
        USER,
        RELATED
    }

    public static final Responsible PERSON = new Responsible(Kind.PERSON, null, null);

    public Responsible {
        if ((kind == Kind.USER) != (user != null) || (kind == Kind.RELATED) != (related != null)) {
            throw new IllegalArgumentException("exactly one is responsible: " + kind + ", " + user + ", " + related);
        }
    }

    public static Responsible user(UserRef user) {
        return new Responsible(Kind.USER, user, null);
    }

    public static Responsible related(UUID related) {
        return new Responsible(Kind.RELATED, null, related);
    }

    /** As it is stored and kept in the history: {@code PERSON}, {@code USER:key}, {@code RELATED:uuid}. */
    public String stored() {
        return switch (kind) {
            case PERSON -> kind.name();
            case USER -> kind + ":" + user;
            case RELATED -> kind + ":" + related;
        };
    }

    /** What {@link #stored} wrote. */
    public static Responsible parse(String stored) {
        int colon = stored.indexOf(':');
        if (colon < 0) {
            return PERSON;
        }
        String who = stored.substring(colon + 1);
        return Kind.valueOf(stored.substring(0, colon)) == Kind.USER
                ? user(new UserRef(who))
                : related(UUID.fromString(who));
    }
}
