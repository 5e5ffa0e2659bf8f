package no.samskriv.hat.learning;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * Six statements, and how far a team says that they hold.
 *
 * @param state what stands about the round, in a sentence
 * @param hasSums whether there is something to show
 */
record LearningCheckView(
        String team,
        String id,
        int revision,
        String state,
        boolean mayBegin,
        boolean mayAnswer,
        boolean mayClose,
        List<StatementView> statements,
        List<ChoiceView> answers,
        boolean hasSums)
        implements View {

    /** @param sums how many gave each answer, in the order of the answers */
    record StatementView(String key, String text, List<SumView> sums) implements View {}

    /** How many gave an answer. */
    record SumView(String label, int count) implements View {}
}
