package no.samskriv.macro;

import no.samskriv.kernel.View;

/** A message in place of a macro. */
record NoticeView(String text) implements View {}
