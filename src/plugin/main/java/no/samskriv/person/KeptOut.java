package no.samskriv.person;

import java.util.Set;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;

/** Who is not to see a person's page, whatever team they are in; known to trust. */
public interface KeptOut {
    Set<UserRef> of(PersonRef person);
}
