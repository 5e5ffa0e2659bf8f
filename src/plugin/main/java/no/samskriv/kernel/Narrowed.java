package no.samskriv.kernel;

import java.util.Optional;

/** Whether the current request is made while a worker shows somebody their own record («Vis for Nord»). */
public interface Narrowed {

    /** The one person whom the request may be about; nobody when it may be about anybody, or when {@link #isClosed}. */
    Optional<PersonRef> to();

    /** Whether the showing has stopped and the worker has not come back yet: the request may be about nobody at all. */
    default boolean isClosed() {
        return false;
    }

    /** What the person it is shown to wants to be called; nothing when there is no such person. */
    default Optional<String> name() {
        return Optional.empty();
    }
}
