package no.samskriv.crisis.find;

import no.samskriv.kernel.View;

/**
 * What a browser shows that does not go on by itself.
 *
 * @param link an address
 */
record FindOpenedView(String link) implements View {}
