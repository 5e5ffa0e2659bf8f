package no.samskriv.plan;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * The plan as it stands on the page, in the reader's language.
 *
 * @param interactive whether the reader may add something here and now
 * @param mode how a text written in the form is captured
 * @param formHint how to write in the form, said to whoever writes
 */
record PlanView(
        String ref,
        String title,
        boolean empty,
        String emptyText,
        boolean interactive,
        String mode,
        String newGoal,
        String save,
        String cancel,
        String formQuestion,
        String formHint,
        List<GoalView> goals)
        implements View {

    /**
     * One goal.
     *
     * @param wordsOf whose words follow, for somebody who hears the page
     * @param language BCP 47 tag of the text
     * @param source how the words came in, and when
     * @param recalled whether nobody has read them back yet
     */
    record GoalView(
            String id,
            String wordsOf,
            String text,
            String language,
            String status,
            String statusStyle,
            String source,
            boolean recalled)
            implements View {}
}
