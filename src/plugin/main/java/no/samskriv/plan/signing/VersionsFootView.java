package no.samskriv.plan.signing;

import no.samskriv.kernel.View;

/**
 * Where the page of versions ends.
 *
 * @param mayRestore whether the version that is shown may be put back
 * @param hash of what stands now
 */
record VersionsFootView(boolean mayRestore, int version, String hash, String question, String agreed) implements View {}
