package no.samskriv.overview.outcome;

/** What figures may be split by; never by two at once. Everybody is in one group of each. */
public enum Attribute {
    NONE,
    TEAM,
    LANGUAGE
}
