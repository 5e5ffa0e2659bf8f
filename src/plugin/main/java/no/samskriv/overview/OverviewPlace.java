package no.samskriv.overview;

import no.samskriv.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * Which page of the list: what comes right after somebody, or right before. A reference, because an address tells nothing
 * then; whoever is not there any more leads to the first page.
 */
public record OverviewPlace(
        @Nullable PersonRef after, @Nullable PersonRef before) {
    public static final OverviewPlace FIRST = new OverviewPlace(null, null);

    boolean isFirst() {
        return after == null && before == null;
    }
}
