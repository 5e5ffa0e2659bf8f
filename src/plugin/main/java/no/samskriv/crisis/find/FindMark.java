package no.samskriv.crisis.find;

/**
 * Something the person has said that their crisis plan may be found by.
 *
 * @param value as it is shown to those who may read it; a date as in {@code 1988-03-12}
 */
public record FindMark(FindBy by, String value) {
    /** The most code points of all other names, as they are written with commas between. */
    public static final int NAMES_LIMIT = 200;

    public static final int PHONE_LIMIT = 30;

    /** Marks with the same key are the same mark, however they are written. */
    public String key() {
        return FindKey.of(this);
    }
}
