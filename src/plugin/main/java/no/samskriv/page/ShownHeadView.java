package no.samskriv.page;

import no.samskriv.kernel.View;

/** The beginning of a page without anything of the wiki's. */
record ShownHeadView(String language, String title, String contextPath) implements View {}
