package no.samskriv.kernel;

/** Whether somebody knows a password. */
public interface Passwords {

    /**
     * Whether this is the user's password; nobody is signed in or out by asking. Never where the wiki does not know
     * passwords, because somebody else signs people in.
     */
    boolean isOf(UserRef user, String password);
}
