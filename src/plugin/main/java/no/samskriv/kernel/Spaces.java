package no.samskriv.kernel;

import java.util.List;
import java.util.Optional;

/** The wiki's spaces. */
public interface Spaces {

    /** A space, by the key that stays and the name it has today. */
    record Space(String key, String name) {}

    /** Spaces this user administers, by name. */
    List<Space> administeredBy(UserRef user);

    /** False for a space that is not there, and for somebody whose account is gone. */
    boolean administers(UserRef user, String spaceKey);

    /** As {@link #administers}: false rather than a problem. */
    boolean mayCreatePage(UserRef user, String spaceKey);

    /** Whoever may see it. */
    Optional<Space> find(String spaceKey);
}
