package no.samskriv.demo;

import no.samskriv.kernel.View;

/**
 * What there is of the demo, and taking it away.
 *
 * @param goes what is deleted, and {@code stays} what is not
 */
record DemoView(int revision, String has, boolean removable, String goes, String stays, boolean shared)
        implements View {}
