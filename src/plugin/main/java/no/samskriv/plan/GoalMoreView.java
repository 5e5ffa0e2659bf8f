package no.samskriv.plan;

import java.util.List;
import no.samskriv.kernel.View;
import no.samskriv.plan.PlanView.TextView;

/**
 * What else is said of a goal. Each list is empty where there is nothing to say, and then nothing is drawn for it.
 *
 * @param facts the parts of life it is about and the like, in one line
 * @param unlinked what the service is asked about a goal of its own that is for none of the person's; empty otherwise
 * @param form which of the forms of details it has
 * @param any whether a row is drawn before what is done
 */
record GoalMoreView(
        boolean hasFacts,
        String facts,
        boolean isUnlinked,
        String unlinked,
        String form,
        boolean any,
        List<RowView> rows,
        List<StepsView> steps,
        List<RulerView> rulers,
        List<EvaluationsView> evaluations)
        implements View {

    /** A question and its answer. */
    record RowView(String label, TextView text) implements View {}

    /**
     * The steps towards the goal.
     *
     * @param done those that are done, where they are so many that they fold
     */
    record StepsView(List<StepView> steps, boolean folds, String summary, List<StepView> done) implements View {}

    /** @param status in words; empty for a step that stands next */
    record StepView(
            String id,
            int revision,
            TextView text,
            boolean hasWhen,
            TextView when,
            boolean hasStatus,
            String status,
            boolean isDone)
            implements View {}

    /**
     * How ready the person says to be.
     *
     * @param ticks from one to ten, with what was chosen; for the eye, where {@code caption} says the same in words
     */
    record RulerView(
            String caption,
            List<TickView> ticks,
            ScoreView newest,
            boolean hasEarlier,
            String summary,
            List<ScoreView> earlier)
            implements View {}

    /** @param style {@code now}, {@code was} or empty */
    record TickView(String number, String style, boolean marked, String when) implements View {}

    /**
     * One number and the words beside it.
     *
     * @param kept whether the person keeps it to themself
     */
    record ScoreView(
            String id,
            int revision,
            String value,
            String day,
            boolean kept,
            boolean hasWhy,
            String question,
            TextView why)
            implements View {}

    /** How it goes with the goal, newest first. */
    record EvaluationsView(EvaluationView newest, boolean hasEarlier, String summary, List<EvaluationView> earlier)
            implements View {}

    /**
     * One talk about how it goes.
     *
     * @param views the person's, and then the service's
     * @param sides where both disagree, each with its name
     * @param rest what to stop doing, and what comes next
     */
    record EvaluationView(
            String id,
            int revision,
            String day,
            boolean hasScore,
            String score,
            boolean kept,
            List<TextView> views,
            boolean hasSides,
            List<RowView> sides,
            List<RowView> rest)
            implements View {}
}
