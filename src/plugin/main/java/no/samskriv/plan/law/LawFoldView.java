package no.samskriv.plan.law;

import no.samskriv.kernel.View;

/**
 * The last line of a plan.
 *
 * @param toThePerson whether it is said to the person, who gets no check
 */
record LawFoldView(String ref, boolean toThePerson) implements View {}
