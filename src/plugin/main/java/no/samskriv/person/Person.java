package no.samskriv.person;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * The person a plan belongs to. There is no national identity number anywhere, by design.
 *
 * @param id names the person in the history, where everything has a UUID
 * @param name what the person wants to be called; at most {@link #NAME_LIMIT} code points
 * @param account the person's own wiki account; most persons have none
 * @param pageId the wiki page the person's macros stand on; without one nobody but the own account has access
 * @param coordinator may be null only while the person is NEW
 * @param demo part of the demo data, and removable with it
 */
public record Person(
        PersonRef ref,
        UUID id,
        String name,
        PersonStatus status,
        @Nullable UserRef account,
        @Nullable Long pageId,
        UUID team,
        @Nullable UserRef coordinator,
        @Nullable UserRef mainContact,
        PersonSettings settings,
        boolean demo,
        Revision revision) {
    public static final int NAME_LIMIT = 255;
    static final String KIND = "PERSON";

    public boolean isOwnAccount(UserRef user) {
        return user.equals(account);
    }

    public boolean isCoordinator(UserRef user) {
        return user.equals(coordinator);
    }

    public Optional<Long> page() {
        return Optional.ofNullable(pageId);
    }

    /** What the person's words are written in. */
    public Locale language() {
        return settings.language();
    }
}
