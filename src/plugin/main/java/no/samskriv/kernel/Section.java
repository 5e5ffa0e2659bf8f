package no.samskriv.kernel;

/** A part of what is written about a person that somebody may be let into or kept out of. */
public enum Section {
    /** Who the person is and how they want to be met, and who is around them. */
    PERSON,
    /** Who works with the person, and on which page. The one section that opens without a page. */
    ASSIGNMENTS,
    /** Goals, and later steps and actions. */
    PLAN
}
