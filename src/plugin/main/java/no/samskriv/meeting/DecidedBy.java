package no.samskriv.meeting;

/** Who decided (<em>jeg · vi sammen · tjenesten · etter lov, uten at jeg var enig</em>). */
public enum DecidedBy {
    TOGETHER,
    PERSON,
    SERVICE,
    /** By law, and the person did not agree: it stands beside the person's words, and never under what was agreed. */
    BY_LAW
}
