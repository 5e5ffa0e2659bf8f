package no.samskriv.trust.show;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Passwords;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.trust.show.store.ShowSessionStore;

/** Showing a person their own record («Vis for Nord»), and coming back from it. */
public final class ShowService {
    private final ShowSessionStore sessions;
    private final Access access;
    private final NarrowedByShow narrowed;
    private final Passwords passwords;
    private final InTransaction inTransaction;
    private final CurrentUser currentUser;
    private final Now now;

    public ShowService(
            ShowSessionStore sessions,
            Access access,
            NarrowedByShow narrowed,
            Passwords passwords,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        this.sessions = sessions;
        this.access = access;
        this.narrowed = narrowed;
        this.passwords = passwords;
        this.inTransaction = inTransaction;
        this.currentUser = currentUser;
        this.now = now;
    }

    /**
     * From now on the current user sees this person's record and nothing else, in every browser and on every node; not
     * found for whoever does not work with the person, the person's own account too. Already showing it is as good.
     */
    public void begin(PersonRef person) {
        UserRef user = currentUser.get();
        inTransaction.run(() -> {
            Optional<ShowSession> present = sessions.locked(user);
            if (present.filter(session -> !isOf(session, person)).isPresent()) {
                throw ProblemException.notFound();
            }
            ShowSession begun = ShowSession.begun(user, person, now.instant());
            narrowed.holding(
                    begun, () -> access.require(Asked.person(person), Verb.READ, Via.SAVE, List.of(Section.PLAN)));
            if (present.isEmpty()) {
                sessions.begin(begun);
            }
        });
    }

    private boolean isOf(ShowSession session, PersonRef person) {
        return session.person().equals(person) && session.isOpen(now.instant());
    }

    /** Whether the current user shows somebody something; one statement. */
    Optional<ShowSession> current() {
        return currentUser.find().flatMap(user -> inTransaction.call(() -> sessions.of(user)));
    }

    /** Something of what is shown was asked for: it stays open for as long again. */
    void touch(ShowSession session) {
        Instant at = now.instant();
        if (session.isToBeTouched(at)) {
            inTransaction.run(() -> sessions.touch(session.touched(at)));
        }
    }

    /** Closes what is shown at once; the worker comes back with their password. Nothing happens when nothing is shown. */
    public void close() {
        UserRef user = currentUser.get();
        inTransaction.run(
                () -> sessions.locked(user).ifPresent(session -> sessions.save(session.closed(now.instant()))));
    }

    /**
     * Comes back. Not found when nothing is shown; invalid when it is not the user's password, and against the rule when
     * too many have been tried: what is shown goes on meanwhile.
     *
     * @return whom it was shown to
     */
    public PersonRef end(String password) {
        UserRef user = currentUser.get();
        ShowSession session = inTransaction
                .call(() -> {
                    Optional<ShowSession> present = sessions.locked(user);
                    present.filter(each -> each.mayTry(now.instant()))
                            .ifPresent(each -> sessions.save(each.tried(now.instant())));
                    return present;
                })
                .orElseThrow(ProblemException::notFound);
        if (!session.mayTry(now.instant())) {
            throw ProblemException.ruleBroken("too-many-passwords");
        }
        if (!passwords.isOf(user, password)) {
            throw ProblemException.invalid("password", "not-the-password");
        }
        inTransaction.run(() -> sessions.end(user, now.instant()));
        return session.person();
    }
}
