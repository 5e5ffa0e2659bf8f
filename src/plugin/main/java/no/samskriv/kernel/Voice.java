package no.samskriv.kernel;

/** Whose words a text is. Voices are never mixed in one text. */
public enum Voice {
    PERSON,
    PROFESSIONAL,
    SHARED,
    NEXT_OF_KIN;

    /** Somebody's own words, which nobody else may change without a new confirmation (INV-02). */
    public boolean isOwnWords() {
        return this == PERSON || this == NEXT_OF_KIN;
    }
}
