package no.samskriv.page;

import no.samskriv.kernel.View;

/**
 * What stands above such a page while it is shown to the person.
 *
 * @param end an address
 */
record PlainBarView(boolean hasText, String text, String end) implements View {}
