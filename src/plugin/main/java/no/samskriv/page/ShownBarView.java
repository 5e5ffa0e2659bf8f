package no.samskriv.page;

import no.samskriv.kernel.View;

/**
 * What stands above a page while it is shown to the person.
 *
 * @param plan an address, as are the next three
 */
record ShownBarView(String ref, String text, String plan, String whoSees, String log, String end) implements View {}
