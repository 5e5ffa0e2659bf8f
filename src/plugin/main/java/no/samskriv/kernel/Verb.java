package no.samskriv.kernel;

/** What somebody wants to do with a section; each use is written in the access log. */
public enum Verb {
    READ,
    WRITE
}
