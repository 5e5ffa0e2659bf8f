package no.samskriv.person;

import no.samskriv.kernel.View;

/**
 * Something somebody owes a person.
 *
 * @param what what was promised
 * @param about who and by when; or who did it
 * @param elsewhere whether it is done on another page, which {@code page} leads to; {@code toPage} says so
 * @param changeable whether the reader may say that it is done, or was not after all
 */
record TaskView(
        String id,
        int revision,
        String ref,
        String what,
        String about,
        boolean late,
        boolean done,
        boolean changeable,
        boolean elsewhere,
        String page,
        String toPage)
        implements View {}
