package no.samskriv.person;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import no.samskriv.kernel.PersonRef;

/** Pages of the wiki that features have made for persons beside the persons' own: their readers stay in step, and so do they. */
public interface FurtherPages {
    /** Their ids by person, for however many persons in the same few statements; nothing for whoever has none. */
    Map<PersonRef, Set<Long>> of(Collection<PersonRef> persons);

    /** Lets go of a page that the wiki has removed for good, whosever it was; nothing for a page of nobody's. */
    default void unlink(long pageId) {}
}
