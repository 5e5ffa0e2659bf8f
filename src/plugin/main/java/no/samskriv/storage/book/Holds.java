package no.samskriv.storage.book;

/** What a column holds that another site calls something else. */
public enum Holds {
    /** What means the same everywhere. */
    PLAIN,
    /** The key of a wiki user. */
    USER,
    /** Keys of wiki users with commas between. */
    USERS,
    /** {@code USER:} and the key of a wiki user; any other value is plain. */
    TAGGED_USER,
    /** A line each for {@code name=value}, of which some values are users. */
    LINES,
    /** A value of another column, before or after a change: what it holds is said by what changed. */
    CHANGED,
    /** What was agreed: a line each for {@code name value}, of which some values are users. */
    AGREED,
    /** A hash of what was agreed. */
    HASH,
    /** The number of a page of the wiki. */
    PAGE
}
