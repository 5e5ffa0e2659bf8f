package no.samskriv.meeting;

import no.samskriv.kernel.View;

/**
 * Items that belong together: the person's, those of others, and those that are parked.
 *
 * @param key what it is known by on the page
 * @param folded whether it is unfolded by whoever wants to see it
 * @param ends whether it ends here; it begins otherwise
 */
record AgendaGroupView(String key, String title, boolean folded, boolean ends) implements View {}
