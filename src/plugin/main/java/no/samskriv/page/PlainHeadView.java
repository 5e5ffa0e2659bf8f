package no.samskriv.page;

import no.samskriv.kernel.View;

/** The beginning of a page that is small and whole. */
record PlainHeadView(String language, String title) implements View {}
