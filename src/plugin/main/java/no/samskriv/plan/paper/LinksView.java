package no.samskriv.plan.paper;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * The ways from the plan to what is printed, and to more about it.
 *
 * @param open those that stand unfolded
 */
record LinksView(List<LinkView> open, List<LinkView> links) implements View {
    /** A way; the script knows the rest of the address. */
    record LinkView(String page, String text) implements View {}
}
