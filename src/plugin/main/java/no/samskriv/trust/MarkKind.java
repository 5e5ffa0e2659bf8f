package no.samskriv.trust;

/** What an {@link AccessMark} says of a user and a person. */
public enum MarkKind {
    /** Steps in for a colleague until the end of the next day (<i>jeg dekker for</i>). */
    COVER,
    /** The person does not want the user to read anything (<i>sperring</i>). */
    BLOCK,
    /** Opened the crisis plan without having access to it (<i>nødtilgang</i>). */
    EMERGENCY
}
