package no.samskriv.overview;

import no.samskriv.kernel.View;

/** What stands above the overview where it is a page of its own. */
record OverviewHeadView(String title, String team, String teamLink) implements View {}
