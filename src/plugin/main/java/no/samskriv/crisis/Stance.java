package no.samskriv.crisis;

/** What the person says about something: wants it or not, is to be told or not, may come or not. */
public enum Stance {
    WISH,
    REFUSAL,
    TELL,
    DO_NOT_TELL,
    WELCOME,
    NOT_WELCOME
}
