package no.samskriv.trust.consents;

/** How it stands with a consent today. Only one that is given lets anybody in. */
enum ConsentStatus {
    GIVEN,
    /** Taken back. */
    WITHDRAWN,
    /** Its last day has passed. */
    EXPIRED,
    /** Another consent has taken its place. */
    RENEWED
}
