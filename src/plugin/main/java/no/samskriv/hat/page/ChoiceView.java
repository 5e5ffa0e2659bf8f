package no.samskriv.hat.page;

import no.samskriv.kernel.View;

/**
 * Something to choose: what is sent, and what is read.
 *
 * @param whose what has to be chosen in another place with it; empty for nothing
 */
record ChoiceView(String value, String label, String whose, boolean chosen) implements View {}
