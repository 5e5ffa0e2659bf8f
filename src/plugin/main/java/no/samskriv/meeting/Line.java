package no.samskriv.meeting;

/** The four lines of a conversation; the second, <em>dette fungerte</em>, stands on every meeting too. */
public enum Line {
    MATTERED,
    WORKED,
    AGREED,
    NEXT_TIME
}
