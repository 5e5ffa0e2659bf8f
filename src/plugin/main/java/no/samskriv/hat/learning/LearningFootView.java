package no.samskriv.hat.learning;

import no.samskriv.kernel.View;

/** How a page about what a team learns ends. */
record LearningFootView() implements View {}
