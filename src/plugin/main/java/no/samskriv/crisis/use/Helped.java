package no.samskriv.crisis.use;

/** Whether something that was tried helped. */
public enum Helped {
    YES,
    LITTLE,
    NO
}
