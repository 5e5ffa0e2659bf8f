package no.samskriv.person;

/** How far somebody takes part. Only an active one sees anything, and only what the person has consented to. */
public enum ParticipantStatus {
    INVITED,
    ACTIVE,
    ENDED
}
