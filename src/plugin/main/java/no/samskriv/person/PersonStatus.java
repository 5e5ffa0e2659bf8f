package no.samskriv.person;

/** Where a person stands with the service. */
public enum PersonStatus {
    NEW,
    ACTIVE,
    PAUSED,
    ENDED,
    ARCHIVED
}
