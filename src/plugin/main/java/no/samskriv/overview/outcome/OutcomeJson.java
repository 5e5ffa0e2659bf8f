package no.samskriv.overview.outcome;

import java.util.List;
import java.util.stream.Stream;
import no.samskriv.plan.progress.Move;

/** What has come of plans, in an answer. */
public record OutcomeJson(String team, int worksWith, int counted, int underWay, List<MoveJson> moves) {

    /** How often something came of them: in the last three months, and in the last year. */
    public record MoveJson(String kind, int recently, int year) {}

    static OutcomeJson of(Outcome outcome) {
        return new OutcomeJson(
                outcome.team().id().toString(),
                outcome.worksWith(),
                outcome.counted(),
                outcome.underWay(),
                Stream.of(Move.Kind.values())
                        .map(kind -> new MoveJson(kind.name(), outcome.recently(kind), outcome.inYear(kind)))
                        .toList());
    }
}
