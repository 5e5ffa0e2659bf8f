package no.samskriv.crisis;

/** Whether somebody knows that they are listed; never keeps anything from being listed. */
public enum Knows {
    YES,
    NOT_ASKED,
    NOT_TO_BE_ASKED
}
