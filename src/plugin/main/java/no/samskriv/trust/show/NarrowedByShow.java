package no.samskriv.trust.show;

import java.util.Optional;
import java.util.function.Supplier;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Narrowed;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.person.Person;
import no.samskriv.person.Roster;
import no.samskriv.trust.show.store.ShowSessionStore;

/**
 * What the current request may be about, by what the user shows to whom. The filter has looked it up for the request;
 * where no filter has been, it is looked up here: access never rests on the filter alone.
 */
public final class NarrowedByShow implements Narrowed {
    private static final ThreadLocal<Optional<ShowSession>> OF_REQUEST = new ThreadLocal<>();

    private final ShowSessionStore sessions;
    private final Roster roster;
    private final InTransaction inTransaction;
    private final CurrentUser currentUser;
    private final Now now;

    public NarrowedByShow(
            ShowSessionStore sessions, Roster roster, InTransaction inTransaction, CurrentUser currentUser, Now now) {
        this.sessions = sessions;
        this.roster = roster;
        this.inTransaction = inTransaction;
        this.currentUser = currentUser;
        this.now = now;
    }

    /** Ends with the request. */
    interface Bound extends AutoCloseable {
        @Override
        void close();
    }

    /** Holds to this until it is closed, whatever is saved meanwhile. */
    @SuppressWarnings("NullAway") // a thread that holds to nothing gets back nothing
    Bound hold(Optional<ShowSession> session) {
        Optional<ShowSession> before = OF_REQUEST.get();
        OF_REQUEST.set(session);
        return () -> {
            if (before == null) {
                OF_REQUEST.remove();
            } else {
                OF_REQUEST.set(before);
            }
        };
    }

    <T> T holding(ShowSession session, Supplier<T> work) {
        try (Bound held = hold(Optional.of(session))) {
            return work.get();
        }
    }

    @Override
    public Optional<PersonRef> to() {
        return session().filter(session -> session.isOpen(now.instant())).map(ShowSession::person);
    }

    @Override
    public boolean isClosed() {
        return session().filter(session -> !session.isOpen(now.instant())).isPresent();
    }

    @Override
    public Optional<String> name() {
        return to().flatMap(person -> inTransaction.call(() -> roster.find(person.value())))
                .map(Person::name);
    }

    private Optional<ShowSession> session() {
        Optional<ShowSession> held = OF_REQUEST.get();
        return held != null ? held : currentUser.find().flatMap(user -> inTransaction.call(() -> sessions.of(user)));
    }
}
