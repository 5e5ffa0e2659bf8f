package no.samskriv.meeting;

/** What came of a request to correct something; both the text and the request stand. */
public enum CorrectionResult {
    ASKED,
    CHANGED,
    /** Not changed, for the reason that the answer gives. */
    STANDS
}
