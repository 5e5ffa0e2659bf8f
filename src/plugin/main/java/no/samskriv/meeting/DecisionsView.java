package no.samskriv.meeting;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * What was decided about an item.
 *
 * @param item empty for the meeting as a whole
 * @param groups what was agreed, and apart from it what was decided by law
 */
record DecisionsView(String item, boolean interactive, List<GroupView> groups) implements View {

    record GroupView(String title, List<DecisionView> decisions) implements View {}

    /**
     * One of them.
     *
     * @param by who decided
     * @param recalled whether nobody has read the words back yet; {@code source} says so
     */
    record DecisionView(
            String id,
            int revision,
            String text,
            String style,
            String language,
            String whose,
            String source,
            boolean recalled,
            String by,
            boolean editable)
            implements View {}
}
