package no.samskriv.hat;

import no.samskriv.kernel.View;

/** Where what stands over the whole width begins. */
record HatBelowView() implements View {}
