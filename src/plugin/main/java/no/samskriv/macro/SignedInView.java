package no.samskriv.macro;

import no.samskriv.kernel.View;

/** Where somebody comes who has signed in again in a small window. */
record SignedInView() implements View {}
