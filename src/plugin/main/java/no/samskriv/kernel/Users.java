package no.samskriv.kernel;

import java.util.Optional;

/** The wiki's users. */
public interface Users {

    /** What to call the user in a sentence; a neutral phrase for somebody whose account is gone. */
    String displayName(UserRef user);

    /** What the user signs in with, as user pickers show it; empty text for somebody whose account is gone. */
    String loginName(UserRef user);

    /** Whether somebody can sign in as this user: not when the account is gone, and not when it is deactivated. */
    boolean exists(UserRef user);

    /** Whether the user is in the wiki's group with this name now; false for a group that does not exist. */
    boolean isInGroup(UserRef user, String group);

    /** Whether the wiki has a group with this name now. */
    boolean groupExists(String group);

    /** The user with this login name, in a site file or a user picker: everything stored uses the key. */
    Optional<UserRef> byLoginName(String name);
}
