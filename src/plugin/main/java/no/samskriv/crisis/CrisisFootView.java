package no.samskriv.crisis;

import no.samskriv.kernel.View;

/** How a crisis plan ends. */
record CrisisFootView() implements View {}
