package no.samskriv.hat.learning;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;

/**
 * One round where everybody in a team says how far six statements hold. Answers are added up as they come, and nowhere is
 * it written who gave which: that somebody has answered is known, so that nobody answers twice, and no answer can be taken
 * back. The sums are shown when the round is closed and at least {@link #ENOUGH} have answered; before, each new answer
 * could be told from what the sums were.
 *
 * @param sums for each statement, how many gave each answer
 */
public record ValueCheck(
        UUID id,
        UUID team,
        Map<ValueStatement, Map<Holds, Integer>> sums,
        Set<UserRef> answered,
        boolean closed,
        UserRef createdBy,
        Instant createdAt,
        Revision revision) {
    public static final String KIND = "HAT_CHECK";
    public static final int ENOUGH = 5;

    public ValueCheck {
        sums = copyOf(sums);
        answered = Set.copyOf(answered);
    }

    /** In the order of the statements and of the answers, nought where nobody gave one. */
    private static Map<ValueStatement, Map<Holds, Integer>> copyOf(Map<ValueStatement, Map<Holds, Integer>> sums) {
        Map<ValueStatement, Map<Holds, Integer>> all = new EnumMap<>(ValueStatement.class);
        for (ValueStatement statement : ValueStatement.values()) {
            Map<Holds, Integer> counts = new EnumMap<>(Holds.class);
            for (Holds holds : Holds.values()) {
                counts.put(holds, sums.getOrDefault(statement, Map.of()).getOrDefault(holds, 0));
            }
            all.put(statement, Collections.unmodifiableMap(counts));
        }
        return Collections.unmodifiableMap(all);
    }

    /** A round that nobody has answered. */
    public static ValueCheck begun(UUID id, UUID team, UserRef by, Instant at) {
        return new ValueCheck(id, team, Map.of(), Set.of(), false, by, at, Revision.FIRST);
    }

    public boolean isShown() {
        return closed && answered.size() >= ENOUGH;
    }

    /** How many gave each answer to a statement, in the order of the answers. */
    public Map<Holds, Integer> of(ValueStatement statement) {
        return sums.getOrDefault(statement, Map.of());
    }

    /** The next revision of it, with what one more has answered. */
    public ValueCheck and(UserRef user, Map<ValueStatement, Holds> answers) {
        Map<ValueStatement, Map<Holds, Integer>> more = new EnumMap<>(ValueStatement.class);
        sums.forEach((statement, counts) -> {
            Map<Holds, Integer> after = new EnumMap<>(counts);
            Holds answer = answers.get(statement);
            if (answer != null) {
                after.merge(answer, 1, Integer::sum);
            }
            more.put(statement, after);
        });
        Set<UserRef> everybody = new HashSet<>(answered);
        everybody.add(user);
        return new ValueCheck(id, team, more, everybody, closed, createdBy, createdAt, revision.next());
    }

    /** The next revision of it, where nobody answers any more. */
    public ValueCheck over() {
        return new ValueCheck(id, team, sums, answered, true, createdBy, createdAt, revision.next());
    }
}
