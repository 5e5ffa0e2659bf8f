package no.samskriv.plan;

import java.util.Locale;
import java.util.UUID;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * Who sees to an action: exactly one of the person, a user, somebody around the person, and somebody who takes part
 * (INV-12).
 *
 * @param user for USER only
 * @param around for RELATED the id of a {@link no.samskriv.person.Related}, for PARTICIPANT of a {@link
 *     no.samskriv.person.Participant}; null for the others
 */
public record Responsible(
        Kind kind, @Nullable UserRef user, @Nullable UUID around) {
    /** What kind of somebody. */
    public enum Kind {
        PERSON,
        USER,
        RELATED,
        /** Somebody who takes part and may have neither an account nor an entry among those around the person. */
        PARTICIPANT;

        /** The field that names them in JSON; for those who are around the person. */
        public String field() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isAround() {
            return this == RELATED || this == PARTICIPANT;
        }
    }

    public static final Responsible PERSON = new Responsible(Kind.PERSON, null, null);

    public Responsible {
        if ((kind == Kind.USER) != (user != null) || kind.isAround() != (around != null)) {
            throw new IllegalArgumentException("exactly one is responsible: " + kind + ", " + user + ", " + around);
        }
    }

    public static Responsible user(UserRef user) {
        return new Responsible(Kind.USER, user, null);
    }

    public static Responsible related(UUID related) {
        return new Responsible(Kind.RELATED, null, related);
    }

    public static Responsible participant(UUID participant) {
        return new Responsible(Kind.PARTICIPANT, null, participant);
    }

    /** The id of a {@link no.samskriv.person.Related}; null for everybody else. */
    public @Nullable UUID related() {
        return kind == Kind.RELATED ? around : null;
    }

    /** The id of a {@link no.samskriv.person.Participant}; null for everybody else. */
    public @Nullable UUID participant() {
        return kind == Kind.PARTICIPANT ? around : null;
    }

    /** As it is stored and kept in the history: {@code PERSON}, {@code USER:key}, {@code RELATED:uuid}. */
    public String stored() {
        return switch (kind) {
            case PERSON -> kind.name();
            case USER -> kind + ":" + user;
            case RELATED, PARTICIPANT -> kind + ":" + around;
        };
    }

    /** What {@link #stored} wrote. */
    public static Responsible parse(String stored) {
        int colon = stored.indexOf(':');
        if (colon < 0) {
            return PERSON;
        }
        Kind kind = Kind.valueOf(stored.substring(0, colon));
        String who = stored.substring(colon + 1);
        return kind == Kind.USER ? user(new UserRef(who)) : new Responsible(kind, null, UUID.fromString(who));
    }
}
