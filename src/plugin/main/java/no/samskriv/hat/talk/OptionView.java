package no.samskriv.hat.talk;

import no.samskriv.kernel.View;

/** One of several to choose from. */
record OptionView(String value, String words, boolean chosen) implements View {}
