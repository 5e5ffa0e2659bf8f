package no.samskriv.hat.learning;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import no.samskriv.kernel.ProblemException;
import no.samskriv.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/**
 * A round of a team's value check in an answer.
 *
 * @param answered how many have answered
 * @param mine whether the reader has
 * @param sums by statement, how many gave each answer; left out until they are shown
 */
public record CheckJson(
        String id,
        int revision,
        int answered,
        boolean mine,
        boolean closed,
        @Nullable Map<ValueStatement, Map<Holds, Integer>> sums) {
    static CheckJson of(CheckService.Mine mine) {
        ValueCheck check = mine.check();
        return new CheckJson(
                check.id().toString(),
                check.revision().number(),
                check.answered().size(),
                mine.isAnswered(),
                check.closed(),
                check.isShown() ? check.sums() : null);
    }

    /** Each statement by its name; all of them. */
    static Map<ValueStatement, Holds> answers(JsonFields fields) {
        fields.allow(Stream.of(ValueStatement.values()).map(Enum::name).toArray(String[]::new));
        Map<ValueStatement, Holds> answers = new EnumMap<>(ValueStatement.class);
        for (ValueStatement statement : ValueStatement.values()) {
            Holds answer = fields.optionalChoice(statement.name(), Holds.class)
                    .orElseThrow(() -> ProblemException.invalid(statement.name(), "hat-answer-missing"));
            answers.put(statement, answer);
        }
        return answers;
    }

    /** Closing is all that can be changed. */
    static void closed(JsonFields fields) {
        fields.allow("closed");
        if (!fields.optionalFlag("closed").orElse(false)) {
            throw ProblemException.invalid("closed", "missing");
        }
    }
}
