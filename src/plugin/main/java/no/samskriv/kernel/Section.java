package no.samskriv.kernel;

/** A part of what is written about a person that somebody may be let into or kept out of. */
public enum Section {
    /** Who the person is: chosen name, coordinator, main contact. */
    PERSON,
    /** Goals, and later steps and actions. */
    PLAN
}
