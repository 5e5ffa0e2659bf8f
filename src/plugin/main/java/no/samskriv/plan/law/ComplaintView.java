package no.samskriv.plan.law;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * What a person can always do.
 *
 * @param reachable whether the site says how to reach the ombud
 */
record ComplaintView(String title, List<LineView> lines, String ombud, boolean reachable, String ombudAt)
        implements View {

    /**
     * One thing.
     *
     * @param foreign whether it is in another language than the reader's
     */
    record LineView(String text, boolean foreign, String language) implements View {}
}
