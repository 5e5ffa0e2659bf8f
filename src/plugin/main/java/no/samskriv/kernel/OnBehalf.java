package no.samskriv.kernel;

import java.util.function.Supplier;

/**
 * Looks at the site with somebody's eyes while they are not there: what they may not read stays unread, and what is said is in
 * their language. For what is done by the clock, and to be told to that user alone.
 */
public interface OnBehalf {
    /** Nobody is signed in on the thread before, and nobody after. */
    <T> T of(UserRef user, Supplier<T> work);
}
