package no.samskriv.plan.progress;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.plan.Action;
import no.samskriv.plan.Goal;
import no.samskriv.plan.GoalStatus;
import no.samskriv.plan.GoalType;
import no.samskriv.plan.SupportMode;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.entry.RoleStatus;
import no.samskriv.plan.store.GoalStore;
import no.samskriv.plan.store.GoalStore.GoalStanding;
import no.samskriv.storage.Change;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;

/**
 * What came of plans, to be counted: from where things stand and how they moved, and from no text. Whoever asks has made sure
 * that it may be counted. In a transaction.
 */
public final class ProgressService {
    private static final String STATUS = "status";
    private static final String SUPPORT = "support";

    private final GoalStore goals;
    private final Changes changes;

    public ProgressService(GoalStore goals, Changes changes) {
        this.goals = goals;
        this.changes = changes;
    }

    /** Of these persons, from one moment to before another; three statements for each 490 of them. */
    public Progress of(Collection<PersonRef> persons, Instant from, Instant before) {
        Map<UUID, GoalStanding> own = goals.standings(persons).stream()
                .filter(goal -> goal.type() == GoalType.RECOVERY)
                .collect(Collectors.toMap(GoalStanding::id, Function.identity()));
        Map<PersonRef, Integer> underWay = own.values().stream()
                .filter(goal -> goal.status() == GoalStatus.IN_PROGRESS)
                .collect(Collectors.groupingBy(GoalStanding::person, Collectors.summingInt(goal -> 1)));
        Set<String> known = new HashSet<>();
        List<Move> moves = changes.between(persons, from, before, List.of(STATUS, SUPPORT)).stream()
                .flatMap(change -> move(change, own).stream())
                .filter(move -> known.add(move.kind() + ":" + move.thing()))
                .toList();
        return new Progress(underWay, moves);
    }

    private static Optional<Move> move(Change change, Map<UUID, GoalStanding> own) {
        String kind = change.subject().kind();
        if (kind.equals(Goal.KIND)) {
            GoalStanding goal = own.get(change.subject().entity());
            return Optional.ofNullable(goal).flatMap(there -> ofGoal(change, there));
        } else if (kind.equals(EntryKind.SOCIAL_ROLE.name())) {
            return ofRole(change);
        }
        return kind.equals(Action.KIND) ? ofAction(change) : Optional.empty();
    }

    private static Optional<Move> ofGoal(Change change, GoalStanding goal) {
        if (change.revision().equals(Revision.FIRST)) {
            return move(change, Move.Kind.NEW_GOAL);
        }
        boolean reached =
                became(change, STATUS).filter(GoalStatus.REACHED.name()::equals).isPresent();
        return reached && goal.status() == GoalStatus.REACHED ? move(change, Move.Kind.REACHED) : Optional.empty();
    }

    private static Optional<Move> ofRole(Change change) {
        Optional<String> status = became(change, STATUS);
        if (status.filter(RoleStatus.HAVE.name()::equals).isPresent()) {
            return move(change, Move.Kind.ROLE_GAINED);
        }
        return status.filter(RoleStatus.TRYING.name()::equals).flatMap(trying -> move(change, Move.Kind.ROLE_TRIED));
    }

    private static Optional<Move> ofAction(Change change) {
        return field(change, SUPPORT)
                .filter(support -> support.before() != null && support.after() != null)
                .filter(support ->
                        SupportMode.valueOf(support.after()).compareTo(SupportMode.valueOf(support.before())) > 0)
                .flatMap(more -> move(change, Move.Kind.MORE_BY_THEMSELF));
    }

    private static Optional<Move> move(Change change, Move.Kind kind) {
        return Optional.ofNullable(change.subject().person())
                .map(person -> new Move(person, kind, change.subject().entity(), change.at()));
    }

    private static Optional<String> became(Change change, String field) {
        return field(change, field).map(FieldChange::after);
    }

    private static Optional<FieldChange> field(Change change, String name) {
        return change.fields().stream()
                .filter(field -> field.field().equals(name) && !field.text())
                .findFirst();
    }
}
