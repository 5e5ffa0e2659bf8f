package no.samskriv.hat;

/** What a person has said about being talked about when they are not there. */
public enum WishKind {
    /** <em>Gjerne.</em> */
    GLADLY,
    /** <em>Si fra først.</em> */
    TELL_FIRST,
    /** <em>Jeg vil være med.</em> */
    BE_THERE,
    /** <em>Ikke her</em>: takes the person off the list. */
    NOT_HERE
}
