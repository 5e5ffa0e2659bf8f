package no.samskriv.plan.entry;

/** Where something stands that the person wants to dare. */
public enum RiskStatus {
    CONSIDERED,
    AGREED,
    TRIED,
    EVALUATED,
    DROPPED
}
