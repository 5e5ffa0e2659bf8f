package no.samskriv.crisis.use;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * On the page of the whole plan: whether it is in use, and how it went last.
 *
 * @param state that it is in use, since when and how it is
 * @param begin what leads to the big view
 * @param last when it was used last
 * @param review until when it is gone through, or when it was
 * @param helped what helped then
 */
record UsePartView(
        boolean inUse,
        String state,
        boolean hasBegin,
        String begin,
        String beginPage,
        boolean hasLast,
        String last,
        String review,
        boolean hasHelped,
        String helpedTitle,
        List<UseLineView> helped,
        boolean hasAfter,
        String after,
        String afterPage)
        implements View {}
