package no.samskriv.person;

/** How a person would rather take in what is written. */
public enum Prefers {
    READING,
    LISTENING
}
