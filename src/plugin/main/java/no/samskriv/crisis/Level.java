package no.samskriv.crisis;

/** How it is with the person; on a page always with its word, never as a colour alone. */
public enum Level {
    GREEN,
    YELLOW,
    RED,
    ALL
}
