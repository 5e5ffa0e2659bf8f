package no.samskriv.hat.turns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.samskriv.hat.store.AbsenceStore;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.TeamAccess;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;

/**
 * Who is away from when to when: their own to say, or a leader's. Nobody says why. Whoever's turn it was is followed by
 * the rule, and a turn that has gone on does not come back when somebody can come after all.
 */
public final class AbsenceService {
    private final TurnService turns;
    private final TeamAccess teams;
    private final AbsenceStore absences;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Now now;

    public AbsenceService(
            TurnService turns,
            TeamAccess teams,
            AbsenceStore absences,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.turns = turns;
        this.teams = teams;
        this.absences = absences;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Not found for whoever is not in the team, before anybody looks at what they sent. */
    void requireTeam(UUID team) {
        inTransaction.run(() -> teams.requireRead(team));
    }

    public Added<HatAbsence> add(UUID team, UUID id, UserRef user, LocalDate from, LocalDate to) {
        return turns.change(team, state -> {
            Optional<HatAbsence> present = absences.find(id);
            if (present.isPresent()) {
                return new Added<>(repeated(present.get(), state), false);
            }
            requireOwn(user, state.own());
            if (!state.isMember(user)) {
                throw ProblemException.invalid("user", "not-in-team");
            }
            requireDays(from, to);
            UserRef by = state.own().user();
            Revision first = changes.begin(new Subject(null, id, HatAbsence.KIND), by, now.instant());
            HatAbsence absence = new HatAbsence(id, team, user, from, to, false, by, first);
            absences.insert(absence);
            return new Added<>(absence, true);
        });
    }

    private static HatAbsence repeated(HatAbsence present, TurnState state) {
        boolean same = present.team().equals(state.own().team().id())
                && present.createdBy().equals(state.own().user());
        if (!same) {
            throw ProblemException.notFound();
        }
        return present;
    }

    private static void requireOwn(UserRef user, TeamAccess.Own own) {
        if (!own.mayChange() && !own.user().equals(user)) {
            throw ProblemException.notFound();
        }
    }

    private static void requireDays(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw ProblemException.invalid("to", "before-from", from.toString());
        }
        LocalDate last = from.plusDays(HatAbsence.MOST_DAYS - 1);
        if (to.isAfter(last)) {
            throw ProblemException.invalid("to", "hat-absence-too-long", last.toString());
        }
    }

    public HatAbsence get(UUID id) {
        return inTransaction.call(() -> require(id));
    }

    /** Not found for whoever is not in the team; everybody in it sees when somebody is away. */
    private HatAbsence require(UUID id) {
        HatAbsence found = absences.find(id).filter(each -> !each.removed()).orElseThrow(ProblemException::notFound);
        teams.requireRead(found.team());
        return found;
    }

    public HatAbsence change(UUID id, LocalDate from, LocalDate to, Revision seen) {
        return change(id, seen, before -> {
            requireDays(from, to);
            return new HatAbsence(id, before.team(), before.user(), from, to, false, before.createdBy(), seen.next());
        });
    }

    public void remove(UUID id, Revision seen) {
        change(
                id,
                seen,
                before -> new HatAbsence(
                        id,
                        before.team(),
                        before.user(),
                        before.from(),
                        before.to(),
                        true,
                        before.createdBy(),
                        seen.next()));
    }

    private HatAbsence change(UUID id, Revision seen, UnaryOperator<HatAbsence> change) {
        return turns.change(get(id).team(), state -> {
            HatAbsence before = require(id);
            requireOwn(before.user(), state.own());
            TurnService.requireSeen(before.revision(), seen);
            HatAbsence after = change.apply(before);
            List<FieldChange> fields = new ChangedFields()
                    .value("from", before.from(), after.from())
                    .value("to", before.to(), after.to())
                    .value("removed", before.removed(), after.removed())
                    .list();
            if (fields.isEmpty()) {
                return before;
            }
            changes.claim(
                    new Subject(null, id, HatAbsence.KIND), seen, state.own().user(), now.instant(), fields);
            absences.save(after);
            return after;
        });
    }
}
