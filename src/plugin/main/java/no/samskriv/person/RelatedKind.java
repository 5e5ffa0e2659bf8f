package no.samskriv.person;

/** What somebody around a person is to them. */
public enum RelatedKind {
    NEXT_OF_KIN,
    NEAREST_NEXT_OF_KIN,
    GUARDIAN,
    PROXY,
    FRIEND,
    GP,
    NAV,
    HOUSING,
    EMPLOYER,
    MENTAL_HEALTH_CENTRE,
    VOLUNTARY,
    OTHER
}
