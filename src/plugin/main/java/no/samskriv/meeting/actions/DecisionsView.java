package no.samskriv.meeting.actions;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * What was decided about an item, or in the meeting as a whole. What was decided by law, against the person, stands by itself
 * and never under what was agreed.
 *
 * @param item its id; empty for the meeting as a whole
 * @param alone whether it stands on the page by itself
 * @param plan where the plan is, from where the wiki is
 */
record DecisionsView(String item, boolean alone, String plan, boolean interactive, List<GroupView> groups)
        implements View {

    /** @param style {@code agreed}, {@code service} or {@code by-law} */
    record GroupView(String style, String title, List<DecisionView> decisions) implements View {}

    /**
     * One of them.
     *
     * @param by who decided
     * @param who who does it and by when; {@code hasAction} when it is on the plan and the reader sees it there
     * @param promise whether it was promised to the person
     * @param asked who has said that it is not right, and what was answered
     * @param editable whether the reader may change it here and now
     * @param mayMake whether it may become an action on the plan here and now
     */
    record DecisionView(
            String id,
            int revision,
            SaidView text,
            String by,
            boolean hasAction,
            String who,
            boolean promise,
            boolean hasState,
            String state,
            String stateStyle,
            boolean editable,
            boolean mayMake,
            boolean mayAsk,
            List<String> asked)
            implements View {}
}
