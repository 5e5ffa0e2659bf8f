package no.samskriv.trust.site;

/** Whom an information sheet is for. */
public enum InformationKind {
    /** The person. */
    FULL,
    /** Somebody who is listed as a contact. */
    CONTACT
}
