package no.samskriv.hat;

/** Whether it came to something. */
public enum EffectResult {
    DONE,
    PARTLY,
    NO,
    UNSURE
}
