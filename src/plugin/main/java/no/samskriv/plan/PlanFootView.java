package no.samskriv.plan;

import no.samskriv.kernel.View;

/**
 * Where a plan ends: what was done to it, and the ways to the pages about the person and about who sees what.
 *
 * @param hasAbout whether those pages can be reached from here
 */
record PlanFootView(String ref, boolean hasHistory, boolean hasAbout, String about, String sees) implements View {}
