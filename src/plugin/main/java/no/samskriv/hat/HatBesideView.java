package no.samskriv.hat;

import no.samskriv.kernel.View;

/** Where what stands beside begins. */
record HatBesideView() implements View {}
