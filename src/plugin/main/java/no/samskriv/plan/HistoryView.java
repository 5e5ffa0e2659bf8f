package no.samskriv.plan;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * A history as it stands on the page, in the reader's language.
 *
 * @param titled whether it stands alone and needs a heading of its own
 * @param days newest first
 */
record HistoryView(String ref, boolean titled, String title, boolean empty, List<DayView> days) implements View {
    /** What was done on one day, newest first. */
    record DayView(String day, List<EntryView> entries) implements View {}

    /**
     * One thing somebody did.
     *
     * @param kind as it stands in URLs: {@code goals}, {@code actions}, {@code comments}
     * @param about what the goal, action or comment says
     * @param style how the texts look: {@code person}, {@code staff}, {@code shared}, or {@code value} for no text
     * @param restorable whether the reader may bring back what stood before
     * @param restore the value that comes back; for a text it is what stands before
     */
    record EntryView(
            String time,
            String sentence,
            String about,
            String kind,
            String id,
            String field,
            String style,
            boolean hasBefore,
            String before,
            boolean hasAfter,
            String after,
            boolean restorable,
            boolean restoresText,
            String restore)
            implements View {}
}
