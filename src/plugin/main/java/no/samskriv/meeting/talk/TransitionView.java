package no.samskriv.meeting.talk;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * What must be ready on the first day after a transition.
 *
 * @param standing how many of how many are ready, in words
 */
record TransitionView(boolean hasItems, String standing, List<ItemView> items, boolean mayWrite) implements View {

    /** Something to have ready; {@code toggle} is what makes it the other. */
    record ItemView(
            String id,
            int revision,
            String style,
            String what,
            String language,
            String whose,
            boolean hasWho,
            String who,
            boolean ready,
            String toggle)
            implements View {}
}
