package no.samskriv.overview.outcome;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * What has come of plans.
 *
 * @param some whether anybody is counted
 */
record OutcomeView(
        String title, String lead, boolean some, String underWay, String caption, List<RowView> rows, String note)
        implements View {

    /** A sort of thing that came of it, how often in three months, and in a year. */
    record RowView(String label, int recently, int year) implements View {}
}
