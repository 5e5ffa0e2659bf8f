package no.samskriv.kernel;

import java.util.Optional;

/** Whether the current request is made while a worker shows somebody their own record («Vis for Nord»). */
public interface Narrowed {

    /** The one person whom the request may be about; nobody when it may be about anybody. */
    Optional<PersonRef> to();
}
