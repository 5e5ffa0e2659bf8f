package no.samskriv.plan;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * What is wanted and what is done, as it stands on the page, in the reader's language.
 *
 * @param onPage whether it is read in the wiki, and not on paper or in a file
 * @param interactive whether the reader may change something here and now
 * @param empty whether nobody has written anything yet
 */
record PlanView(
        boolean onPage,
        boolean interactive,
        boolean showGoals,
        boolean showActions,
        boolean empty,
        String title,
        String emptyText,
        List<SectionView> sections,
        List<DraftView> drafts)
        implements View {

    /**
     * The person's goals, the service's, or what is done without a goal.
     *
     * @param type {@code RECOVERY}, {@code TREATMENT} or {@code OTHER}
     * @param bare whether nothing stands in it but the way to add something
     * @param more how it is put that there are further goals than are drawn; empty for none
     */
    record SectionView(
            String title,
            String type,
            boolean isOther,
            boolean bare,
            boolean mayAdd,
            String add,
            List<GroupView> groups,
            boolean hasMore,
            String more)
            implements View {}

    /**
     * Goals that stand together.
     *
     * @param folded whether the reader opens them, when there are many
     */
    record GroupView(boolean folded, String summary, List<GoalView> goals) implements View {}

    /**
     * One goal; in the section of what is done without one, only its actions.
     *
     * @param spoken what somebody hears who cannot see how it looks
     * @param asksWhy whether nobody has said why, and the reader may: it is asked for only where somebody wants to say more
     * @param first whether none stands before it, and {@code last} whether none stands after
     */
    record GoalView(
            String id,
            int revision,
            String type,
            boolean isGoal,
            String spoken,
            TextView title,
            String status,
            String statusKey,
            String whyQuestion,
            boolean hasWhy,
            boolean showWhy,
            boolean asksWhy,
            TextView why,
            List<ActionView> actions,
            boolean hasActions,
            List<CommentView> comments,
            boolean hasComments,
            GoalMoreView more,
            boolean first,
            boolean last)
            implements View {}

    /**
     * A text with its voice.
     *
     * @param style {@code person}, {@code staff} or {@code shared}
     * @param language BCP 47 tag of the text
     * @param source whose words they are, and since when
     * @param how how they came in, with a space before it; empty when there is nothing to say
     * @param recalled whether nobody has read them back yet
     * @param editable whether the reader may change them
     */
    record TextView(
            String text,
            String style,
            String voice,
            String mode,
            boolean confirmed,
            String language,
            String whose,
            String source,
            String how,
            boolean recalled,
            boolean editable,
            boolean hasDraft,
            DraftView draft)
            implements View {
        TextView readOnly() {
            return new TextView(
                    text, style, voice, mode, confirmed, language, whose, source, how, recalled, false, hasDraft,
                    draft);
        }
    }

    /** What the reader has begun and nobody has read back. */
    record DraftView(String owner, String field, String heading, String text, String mode, String original)
            implements View {}

    /**
     * Something that is done.
     *
     * @param responsible as a change names it, such as {@code USER:key}
     * @param help {@code support} in words, where the line cannot be drawn
     * @param state in words, when there is something to say
     * @param goal what it is for; empty for none on the plan
     * @param promised what became of a promise
     */
    record ActionView(
            String id,
            int revision,
            TextView title,
            String who,
            String responsible,
            String support,
            String help,
            String due,
            String status,
            boolean hasState,
            String state,
            String stateStyle,
            List<StepView> steps,
            String goal,
            boolean promise,
            String kept,
            String promised,
            String promiseStyle,
            boolean hasDetails,
            List<DetailView> details)
            implements View {}

    /** What more was said of an action; {@code field} as a change names it. */
    record DetailView(String field, String label, TextView text) implements View {}

    /** A place on the way from doing it for somebody to leaving it to them. */
    record StepView(String name, boolean current) implements View {}

    /** What somebody has written beside a goal. */
    record CommentView(String id, int revision, TextView text) implements View {}
}
