package no.samskriv.overview.outcome;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * Figures of a quarter.
 *
 * @param some whether there are any; {@code none} says why not
 * @param ways to other quarters and other splits
 */
record FiguresView(
        String title,
        String lead,
        boolean some,
        String none,
        boolean hasWays,
        List<WayView> ways,
        String caption,
        List<String> heads,
        List<RowView> rows,
        String note)
        implements View {

    /** Another quarter, or another split; the chosen one leads nowhere. */
    record WayView(String label, String address, boolean chosen) implements View {}

    /** One group, or all together. */
    record RowView(String label, List<CellView> cells) implements View {}

    /** A number, or that it is left out. */
    record CellView(String head, String text) implements View {}
}
