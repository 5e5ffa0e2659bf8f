package no.samskriv.person;

import no.samskriv.kernel.View;

/** For whoever cannot take the first step: what this is, and whom to ask. */
record WhomToAskView() implements View {}
