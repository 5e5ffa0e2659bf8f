package no.samskriv.crisis;

import no.samskriv.kernel.View;

/** How a crisis plan begins; its pieces follow. */
record CrisisHeadView(String ref, String title) implements View {}
