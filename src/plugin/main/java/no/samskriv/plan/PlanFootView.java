package no.samskriv.plan;

import no.samskriv.kernel.View;

/**
 * Where a plan ends: what was done to it, and the way to the page about the person.
 *
 * @param hasAbout whether the page about the person can be reached from here
 */
record PlanFootView(String ref, boolean hasHistory, boolean hasAbout, String about) implements View {}
