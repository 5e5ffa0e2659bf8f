package no.samskriv.plan.parts;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * A part that is a list of cards of one kind.
 *
 * @param kind as in addresses: {@code positive-risks}
 * @param interactive whether the reader may change something here
 */
record CardsView(String kind, String title, boolean interactive, List<CardView> cards) implements View {

    /**
     * One entry.
     *
     * @param status where it stands, in words; {@code statusKey} the constant
     * @param note beside the status, such as since when
     * @param waits what is wanted before it can go on, in words
     */
    record CardView(
            String id,
            int revision,
            String status,
            String statusKey,
            boolean hasNote,
            String note,
            SaidView title,
            List<RowView> rows,
            boolean hasRows,
            boolean hasWaits,
            String waits,
            List<TouchView> touches)
            implements View {}

    /** A label and what stands under it: what somebody has said, and plain lines. */
    record RowView(String label, List<SaidView> said, List<String> lines) implements View {
        boolean isEmpty() {
            return said.isEmpty() && lines.isEmpty();
        }
    }

    /**
     * What one touch does.
     *
     * @param what as the script knows it
     * @param kind of what is changed, as in addresses, and its {@code id} and {@code revision}
     * @param change what is sent, as JSON
     */
    record TouchView(String label, String what, String kind, String id, int revision, String change) implements View {}
}
