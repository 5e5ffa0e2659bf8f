package no.samskriv.person;

/** As what somebody takes part around a person. */
public enum ParticipantKind {
    /** From another service: the GP, NAV, housing. */
    PROFESSIONAL,
    NEXT_OF_KIN,
    /** A volunteer or an environment worker: keeps no record, and sees only what a consent names. */
    VOLUNTARY,
    /** A guardian (<i>verge</i>), within a mandate; cannot give the person's own words. */
    GUARDIAN,
    /** Somebody with a power of attorney (<i>fullmektig</i>); cannot give the person's own words. */
    PROXY,
    OTHER
}
