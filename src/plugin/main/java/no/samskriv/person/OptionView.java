package no.samskriv.person;

import no.samskriv.kernel.View;

/** Something to choose, or a link: what is sent, and what is read. */
record OptionView(String value, String label, boolean chosen) implements View {}
