package no.samskriv.hat.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.hat.learning.store.CheckStore;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.TeamAccess.Own;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;

/** A team's rounds of saying how far some statements hold: begun, answered once by each in the team, and closed. */
public final class CheckService {
    private final TeamAccess access;
    private final CheckStore checks;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Locks locks;
    private final Now now;

    public CheckService(
            TeamAccess access, CheckStore checks, Changes changes, InTransaction inTransaction, Locks locks, Now now) {
        this.access = access;
        this.checks = checks;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.locks = locks;
        this.now = now;
    }

    /** A round as the current user has it. */
    public record Mine(Own own, ValueCheck check) {
        /** Whether the user has answered. */
        public boolean isAnswered() {
            return check.answered().contains(own.user());
        }
    }

    Mine get(UUID id) {
        return inTransaction.call(() -> require(id));
    }

    private Mine require(UUID id) {
        ValueCheck check = checks.find(id).orElseThrow(ProblemException::notFound);
        return new Mine(access.requireRead(check.team()), check);
    }

    private Mine requireOfMember(UUID id) {
        Mine mine = require(id);
        access.requireMember(mine.check().team());
        return mine;
    }

    Added<Mine> begin(UUID team, UUID id) {
        return locks.call(
                TeamAccess.lock(team),
                () -> Added.once(
                        inTransaction,
                        () -> {
                            access.requireMember(team);
                            return access.requireRead(team);
                        },
                        own -> repeated(own, id),
                        own -> create(own, id)));
    }

    private Optional<Mine> repeated(Own own, UUID id) {
        Optional<ValueCheck> present = checks.find(id);
        if (present.isPresent()
                && !(present.get().team().equals(own.team().id())
                        && present.get().createdBy().equals(own.user()))) {
            throw ProblemException.notFound();
        }
        return present.map(check -> new Mine(own, check));
    }

    private Mine create(Own own, UUID id) {
        UUID team = own.team().id();
        if (checks.of(team).stream().anyMatch(check -> !check.closed())) {
            throw ProblemException.ruleBroken("hat-check-open");
        }
        ValueCheck check = ValueCheck.begun(id, team, own.user(), now.instant());
        changes.begin(subject(id), own.user(), check.createdAt());
        checks.insert(check);
        return new Mine(own, check);
    }

    /** Adds the current user's answers to the sums, once and for all. */
    Mine answer(UUID id, Map<ValueStatement, Holds> answers) {
        UUID team = get(id).check().team();
        return locks.call(
                TeamAccess.lock(team),
                () -> inTransaction.call(() -> {
                    Mine mine = requireOfMember(id);
                    ValueCheck before = mine.check();
                    requireOpen(before);
                    if (mine.isAnswered()) {
                        throw ProblemException.ruleBroken("hat-check-answered");
                    }
                    ValueCheck after = before.and(mine.own().user(), answers);
                    // that somebody answered is kept, and what they answered is not
                    claim(mine, FieldChange.ofText("answers"));
                    checks.save(after);
                    return new Mine(mine.own(), after);
                }));
    }

    /** Nobody answers it any more, and the sums are shown if there are enough of them. */
    Mine close(UUID id, Revision seen) {
        UUID team = get(id).check().team();
        return locks.call(
                TeamAccess.lock(team),
                () -> inTransaction.call(() -> {
                    Mine mine = requireOfMember(id);
                    ValueCheck before = mine.check();
                    if (!before.revision().equals(seen)) {
                        throw new ProblemException(new Problem.Stale(null));
                    }
                    requireOpen(before);
                    ValueCheck after = before.over();
                    claim(mine, FieldChange.ofValue("closed", false, true));
                    checks.save(after);
                    return new Mine(mine.own(), after);
                }));
    }

    private static void requireOpen(ValueCheck check) {
        if (check.closed()) {
            throw ProblemException.ruleBroken("hat-check-closed");
        }
    }

    private void claim(Mine mine, FieldChange field) {
        ValueCheck check = mine.check();
        changes.claim(subject(check.id()), check.revision(), mine.own().user(), now.instant(), List.of(field));
    }

    private static Subject subject(UUID id) {
        return new Subject(null, id, ValueCheck.KIND);
    }
}
