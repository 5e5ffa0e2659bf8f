package no.samskriv.plan.law;

import no.samskriv.kernel.View;

/**
 * The last line of a plan.
 *
 * @param toThePerson whether it is said to the person, who gets no check
 * @param bare whether nobody has said for how long the plan is, when it is looked at again, or with whom we work
 */
record LawFoldView(String ref, boolean toThePerson, boolean bare) implements View {}
