package no.samskriv.plan;

/** What recovery is made of (CHIME, {@code domain.md} §4.2); a goal may touch two of them, and need touch none. */
public enum Chime {
    CONNECTEDNESS,
    HOPE,
    IDENTITY,
    MEANING,
    EMPOWERMENT
}
