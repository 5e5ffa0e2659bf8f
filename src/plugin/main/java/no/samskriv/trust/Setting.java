package no.samskriv.trust;

/** What an administrator decides for the whole site; each is a text, and absent until it is decided. */
public enum Setting {
    /** The groups whose members may open emergency access without being in the person's team; one on each line. */
    DUTY_GROUPS,
    /** Whether an oral consent takes a witness: {@code true} or nothing. */
    WITNESS_REQUIRED
}
