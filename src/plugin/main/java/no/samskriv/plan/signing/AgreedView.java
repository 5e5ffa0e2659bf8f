package no.samskriv.plan.signing;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * What is agreed, to be read in one go; a part in which nothing stands is left out.
 *
 * @param parts recovery goals, the service's goals, and what is done for no goal
 */
record AgreedView(List<PartView> parts) implements View {
    /** Some of it, below a heading. */
    record PartView(String title, boolean hasGoals, List<GoalView> goals, boolean hasActions, List<ActionView> actions)
            implements View {}

    /** What is to be reached. */
    record GoalView(
            WordsView title,
            boolean hasWhy,
            String whyTitle,
            WordsView why,
            boolean hasActions,
            List<ActionView> actions)
            implements View {}

    /** What is done. */
    record ActionView(
            WordsView title,
            String who,
            boolean hasHow,
            WordsView how,
            boolean hasExtent,
            WordsView extent,
            boolean promise)
            implements View {}
}
