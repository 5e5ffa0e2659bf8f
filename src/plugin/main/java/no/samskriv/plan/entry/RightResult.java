package no.samskriv.plan.entry;

/** What became of an application. */
public enum RightResult {
    WAITING,
    GRANTED,
    PARTLY,
    REFUSED
}
