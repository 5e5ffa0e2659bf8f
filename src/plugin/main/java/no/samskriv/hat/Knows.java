package no.samskriv.hat;

/** Whether the person knows that the team talks about them today. */
public enum Knows {
    YES,
    NO,
    UNSURE
}
