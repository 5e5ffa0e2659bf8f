package no.samskriv.trust.show;

import no.samskriv.kernel.View;

/** What stands in place of what was shown. */
record ShowClosedView(String title) implements View {}
