package no.samskriv.hat.effects;

import java.util.List;
import no.samskriv.hat.effects.EffectsView.RowView;
import no.samskriv.kernel.View;

/**
 * What the hat has led to.
 *
 * @param counts of all, quarter by quarter, the last first
 * @param kinds what became different in the last quarter, by kind
 * @param rows the effects of those whom the reader works with, the last first
 * @param others how many more there are, of whom the reader does not work with
 * @param quiet whom the reader works with and the team has not talked about lately
 */
record EffectsPageView(
        String team,
        String teamName,
        boolean nothing,
        List<CountView> counts,
        boolean hasKinds,
        List<CountView> kinds,
        boolean hasRows,
        List<RowView> rows,
        boolean hasOthers,
        String others,
        boolean hasQuiet,
        List<CountView> quiet)
        implements View {

    /** Something, and what there is to say of it. */
    record CountView(String what, String count) implements View {}
}
