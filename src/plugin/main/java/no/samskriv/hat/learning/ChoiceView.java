package no.samskriv.hat.learning;

import no.samskriv.kernel.View;

/** Something to choose: what is sent, and what is read. */
record ChoiceView(String value, String label, boolean chosen) implements View {}
