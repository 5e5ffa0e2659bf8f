package no.samskriv.crisis;

/** What a wish is about, and what somebody has to look after meanwhile. */
public enum Matter {
    MEDICINE,
    PLACE,
    FORCE,
    CHILDREN,
    ANIMALS,
    POST,
    BILLS,
    HOME,
    DELIVERIES,
    WORK,
    /** When and where the person meets somebody next. */
    NEXT_CONTACT,
    OTHER
}
