package no.samskriv.overview;

import no.samskriv.kernel.View;

/**
 * What stands above the overview where it is a page of its own.
 *
 * @param coordinates whether what has come of it is for the reader, and figures
 */
record OverviewHeadView(String title, String team, String teamLink, boolean coordinates, String outcome)
        implements View {}
