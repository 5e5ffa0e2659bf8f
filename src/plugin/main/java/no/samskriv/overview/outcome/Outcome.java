package no.samskriv.overview.outcome;

import java.time.Instant;
import no.samskriv.person.Team;
import no.samskriv.plan.progress.Move;
import no.samskriv.plan.progress.Progress;

/**
 * What has come of the plans of those whom the reader works with in a team, and who have said that it may be counted.
 *
 * @param worksWith with how many the reader works there
 * @param counted how many of them have said so
 * @param recently since when the last three months are counted
 */
record Outcome(Team team, int worksWith, int counted, Progress progress, Instant recently) {

    /** How many goals they are working on. */
    int underWay() {
        return progress.underWay().values().stream().mapToInt(Integer::intValue).sum();
    }

    int inYear(Move.Kind kind) {
        return (int)
                progress.moves().stream().filter(move -> move.kind() == kind).count();
    }

    int recently(Move.Kind kind) {
        return (int) progress.moves().stream()
                .filter(move -> move.kind() == kind && !move.at().isBefore(recently))
                .count();
    }
}
