package no.samskriv.hat.talk;

import no.samskriv.kernel.View;

/**
 * How the card of one person ends.
 *
 * @param removable whether nothing has been written, so that the person may go off the list again
 */
record CardFootView(String nextLabel, String next, boolean done, String doneLabel, boolean removable) implements View {}
