package no.samskriv.kernel;

/**
 * How somebody came to what is written about a person. A showing has one row in the access log; what the same user does
 * with the same part of the same person within half an hour belongs to it and has none (INV-26). Access is decided anew
 * each time all the same.
 */
public enum Via {
    /** On a page of the wiki or of the product. */
    PAGE,
    /** On paper. */
    PRINT,
    /** Out of the wiki: a document or a file. */
    EXPORT,
    /** A whole read over REST. */
    REST,
    /** A piece of a page that is open: it belongs to the showing of the page. */
    FRAGMENT,
    /** A change of something that is shown. */
    SAVE;

    /** Whether this is a showing of its own, however short ago the last one was. */
    public boolean isShowing() {
        return this != FRAGMENT && this != SAVE;
    }
}
