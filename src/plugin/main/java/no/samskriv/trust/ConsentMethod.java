package no.samskriv.trust;

/** How a consent was given. */
public enum ConsentMethod {
    OWN_LOGIN,
    SIGNED_PAPER,
    /** Said to one worker: the ordinary way. What was explained and what the person answered is written down, and it is
     * said again at the next meeting. */
    ORAL,
    /** Said to two: only where the site asks for it. */
    ORAL_WITNESSED
}
