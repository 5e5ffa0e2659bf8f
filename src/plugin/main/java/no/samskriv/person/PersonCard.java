package no.samskriv.person;

import no.samskriv.kernel.Grant;
import no.samskriv.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A person as somebody sees them.
 *
 * @param grant what the reader was let in to; null for a reference, which tells nothing
 * @param mayChange whether the reader may change what stands on the card
 * @param mayAssign whether the reader may change who works with the person, and on which page
 */
record PersonCard(Person person, Sight sight, @Nullable Grant grant, boolean mayChange, boolean mayAssign) {
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
        return new PersonCard(person, Sight.REFERENCE, null, false, false);
    }

    /** Not found for a reference. */
    Grant requireGrant() {
        if (grant == null) {
            throw ProblemException.notFound();
        }
        return grant;
    }

    boolean shows(Sight part) {
        return sight.includes(part);
    }
}
