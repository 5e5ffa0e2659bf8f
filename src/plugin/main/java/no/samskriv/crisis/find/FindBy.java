package no.samskriv.crisis.find;

/** What kind of thing somebody may know a person by; in the order they are shown for checking who it is. */
public enum FindBy {
    PHONE,
    BIRTH_DATE,
    NAME,
    OTHER_NAME;

    /** How many of them one person may be found by. */
    public int most() {
        return switch (this) {
            case NAME, BIRTH_DATE -> 1;
            case PHONE -> 3;
            case OTHER_NAME -> 5;
        };
    }
}
