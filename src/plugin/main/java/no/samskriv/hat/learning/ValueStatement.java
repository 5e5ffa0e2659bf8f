package no.samskriv.hat.learning;

/** What a team asks itself about how it works; the sentences are i18n keys below {@code samskriv.hat.learning.check.}. */
public enum ValueStatement {
    OWN_AGENDA,
    PLAIN_WORDS,
    HOPE,
    RESOURCES,
    DECIDE,
    WELCOME_SELF
}
