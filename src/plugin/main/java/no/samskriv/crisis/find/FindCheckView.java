package no.samskriv.crisis.find;

import java.util.List;
import no.samskriv.crisis.find.FindView.ClueView;
import no.samskriv.kernel.View;

/**
 * Why somebody needs the crisis plan of whom they have found.
 *
 * @param key names what comes of it, so that sending it twice opens once
 * @param reasons all but the one that takes a line
 * @param other the one that does
 */
record FindCheckView(
        String tokenName,
        String token,
        String ref,
        String key,
        List<ClueView> clues,
        List<ReasonView> reasons,
        ReasonView other,
        String line,
        boolean hasError,
        String error)
        implements View {
    record ReasonView(String value, String label) implements View {}
}
