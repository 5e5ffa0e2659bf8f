package no.samskriv.trust.show;

import no.samskriv.kernel.View;

/**
 * Where a worker comes back from showing somebody their own record.
 *
 * @param open whether there is something to go back to without the password
 */
record ShowEndView(String title, String lead, String password, boolean open) implements View {}
