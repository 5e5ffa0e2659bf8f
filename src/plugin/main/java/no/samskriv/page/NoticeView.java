package no.samskriv.page;

import no.samskriv.kernel.View;

/** A message in place of a page. */
record NoticeView(String title, String text) implements View {}
