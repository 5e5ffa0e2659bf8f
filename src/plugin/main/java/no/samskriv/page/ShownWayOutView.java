package no.samskriv.page;

import no.samskriv.kernel.View;

/**
 * How a worker comes back from showing somebody their own record.
 *
 * @param end an address
 */
record ShownWayOutView(String end) implements View {}
