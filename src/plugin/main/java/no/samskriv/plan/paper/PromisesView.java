package no.samskriv.plan.paper;

import java.util.List;
import no.samskriv.kernel.View;

/** What was promised to the person: what stands, and what became of the rest. */
record PromisesView(boolean interactive, List<GroupView> groups) implements View {
    /**
     * Promises that stand together.
     *
     * @param folded whether the reader opens them
     */
    record GroupView(boolean folded, String summary, List<PromiseView> promises) implements View {}

    /**
     * One promise.
     *
     * @param who who gave it, and by when
     * @param mayTell whether the reader may say what became of it
     */
    record PromiseView(
            String id,
            SaidView what,
            String who,
            String state,
            String stateStyle,
            boolean hasNote,
            SaidView note,
            boolean mayTell)
            implements View {}
}
