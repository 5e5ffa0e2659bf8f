package no.samskriv.plan.law;

import no.samskriv.kernel.View;

/**
 * The form for what is said of the plan as a whole.
 *
 * @param toThePerson whether the person writes
 * @param question what is asked about working with others, as the reader is spoken to
 * @param hint how words that are written down here count
 */
record AboutFormView(String ref, boolean toThePerson, String question, String hint) implements View {}
