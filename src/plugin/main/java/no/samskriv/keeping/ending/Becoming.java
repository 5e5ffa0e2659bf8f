package no.samskriv.keeping.ending;

/** What becomes of a part before it is deleted. */
public enum Becoming {
    /** Written into the record system that the service has to keep. */
    IN_RECORD_SYSTEM,
    ARCHIVED,
    /** Of no worth to an archive. */
    NOT_KEPT
}
