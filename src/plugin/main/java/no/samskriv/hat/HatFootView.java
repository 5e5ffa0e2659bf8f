package no.samskriv.hat;

import no.samskriv.kernel.View;

/** How the page ends. */
record HatFootView() implements View {}
