package no.samskriv.hat.learning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samskriv.kernel.Problem;
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

    /** Each statement by its name; whatever is left out is named. */
    static Map<ValueStatement, Holds> answers(JsonFields fields) {
        fields.allow(Stream.of(ValueStatement.values()).map(Enum::name).toArray(String[]::new));
        Map<ValueStatement, Holds> answers = new EnumMap<>(ValueStatement.class);
        List<Problem.FieldError> missing = new ArrayList<>();
        for (ValueStatement statement : ValueStatement.values()) {
            fields.optionalChoice(statement.name(), Holds.class)
                    .ifPresentOrElse(
                            answer -> answers.put(statement, answer),
                            () -> missing.add(new Problem.FieldError(statement.name(), "hat-answer-missing")));
        }
        if (!missing.isEmpty()) {
            throw new ProblemException(new Problem.Invalid(missing));
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
