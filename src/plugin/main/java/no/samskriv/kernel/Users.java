package no.samskriv.kernel;

import java.util.Optional;

/** The wiki's users. */
public interface Users {

    /** What to call the user in a sentence; a neutral phrase for somebody whose account is gone. */
    String displayName(UserRef user);

    /** The user with this login name. For installing and seeding only: everything stored uses the key. */
    Optional<UserRef> byLoginName(String name);
}
