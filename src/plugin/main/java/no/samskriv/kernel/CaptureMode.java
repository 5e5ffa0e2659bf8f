package no.samskriv.kernel;

/** How somebody's own words came into the system. */
public enum CaptureMode {
    /** Written by their owner, signed in as themself. */
    OWN_LOGIN,
    /** Written at a screen both could see. */
    TOGETHER,
    /** Said by the owner, typed by a worker; counts when read back. */
    DICTATED,
    /** Written by the owner on paper, typed by a worker; counts when read back. */
    PAPER,
    /** Written later by the worker, from memory; labelled until read back. */
    RECALLED;

    /** Whether the words are confirmed by the very way they were written. */
    public boolean confirmsItself() {
        return this == OWN_LOGIN || this == TOGETHER;
    }

    /** Whether the words may only be saved once their owner has heard them and agreed. */
    public boolean needsReadBack() {
        return this == DICTATED || this == PAPER;
    }
}
