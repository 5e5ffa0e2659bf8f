package no.samskriv.person;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;

/**
 * What consents and blocks mean for lists of persons and for who sees their pages. It decides nothing that is shown about
 * a person: that is for {@link no.samskriv.kernel.Access} alone. Each answer costs the same few statements, for however
 * many persons.
 */
public interface Admission {
    /**
     * Whose accounts are to see the page of each of these persons, because a consent opens something to them; those who
     * begin to take part later too, so that nobody has to think of it on the day.
     */
    Map<PersonRef, Set<UserRef>> guests(Collection<PersonRef> persons);

    /** Whom each of these persons has blocked. */
    Map<PersonRef, Set<UserRef>> keptOut(Collection<PersonRef> persons);

    /** The persons whose consent opens something to the user today. */
    Set<PersonRef> openTo(UserRef user);

    /** The persons who have blocked the user. */
    Set<PersonRef> closedTo(UserRef user);
}
