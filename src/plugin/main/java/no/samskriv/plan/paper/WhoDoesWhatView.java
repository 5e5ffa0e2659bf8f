package no.samskriv.plan.paper;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * Who does what around a person, on one page of paper.
 *
 * @param size how small it has to be for one page: {@code roomy}, {@code full} or {@code crowded}
 */
record WhoDoesWhatView(String ref, String title, String printed, String size, List<CardView> cards) implements View {
    /**
     * Somebody who takes part.
     *
     * @param role what they are to the person, such as «koordinator»
     * @param lines why they are here, what they can and cannot decide, and how to reach them
     */
    record CardView(
            String name, boolean hasRole, String role, List<FactView> lines, boolean hasThings, List<ThingView> things)
            implements View {}

    record FactView(String label, String text) implements View {}

    /** Something they see to. */
    record ThingView(SaidView what, boolean promise, boolean hasDay, String day) implements View {}
}
