package no.samskriv.page;

import no.samskriv.kernel.View;

/** Everything before what a page holds. */
record OpeningView(String title) implements View {}
