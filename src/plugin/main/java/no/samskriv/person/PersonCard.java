package no.samskriv.person;

/**
 * A person as somebody sees them.
 *
 * @param mayChange whether the reader may change what stands on the card
 * @param mayAssign whether the reader may change who works with the person, and on which page
 */
record PersonCard(Person person, Sight sight, boolean mayChange, boolean mayAssign) {
    /** How much of the card somebody sees; each sees what the ones before it see. */
    enum Sight {
        /** The reference, and where the page is: nothing that says who it is. */
        REFERENCE,
        /** Also the name, and who works with the person. */
        CIRCLE,
        /** Also how the person wants to be met. */
        CARD,
        /** Also which account is the person's own. */
        ALL;

        boolean includes(Sight other) {
            return compareTo(other) >= 0;
        }
    }

    static PersonCard reference(Person person) {
        return new PersonCard(person, Sight.REFERENCE, false, false);
    }

    boolean shows(Sight part) {
        return sight.includes(part);
    }
}
