package no.samskriv.hat.effects;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * <em>Ble det noe av det?</em> on a team's page.
 *
 * @param open what is asked about now, and what is to be
 * @param closed what was answered lately
 * @param counts of the last quarter; {@code hasCounts} when there are any
 */
record EffectsView(
        String team,
        String title,
        String intro,
        boolean hasOpen,
        List<RowView> open,
        boolean hasClosed,
        String closedTitle,
        List<RowView> closed,
        boolean hasCounts,
        String counts)
        implements View {

    /**
     * One effect.
     *
     * @param name of whom it is about
     * @param about in a worker's words
     * @param state what became of it, or when it is asked
     * @param choices what may be answered now; none where nothing is asked
     */
    record RowView(
            String id,
            int revision,
            String name,
            String about,
            String language,
            String from,
            boolean hasProposal,
            String proposal,
            String state,
            String style,
            boolean asks,
            String question,
            List<ChoiceView> choices,
            boolean again)
            implements View {}

    /** An answer; {@code body} is what is sent. */
    record ChoiceView(String body, String label) implements View {}
}
