package no.samskriv.kernel;

import java.time.ZoneId;
import java.util.Optional;

/** Who is asking. */
public interface CurrentUser {

    /** Nobody when the reader is anonymous. */
    Optional<UserRef> find();

    /** The signed-in user; {@link Problem.NotFound} for an anonymous reader. */
    default UserRef get() {
        return find().orElseThrow(ProblemException::notFound);
    }

    /** Says nothing about access to persons: a system administrator sees no person content. */
    boolean isSystemAdministrator();

    /** Administers the wiki, or its system; says as little about access to persons. */
    boolean isAdministrator();

    ZoneId zone();
}
