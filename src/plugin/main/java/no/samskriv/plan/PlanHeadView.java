package no.samskriv.plan;

import no.samskriv.kernel.View;

/**
 * Where a plan begins, and what can be done with all of it.
 *
 * @param reader the key of whoever reads, so that a page that was left open knows when somebody else has signed in
 * @param show which parts: {@code all}, {@code goals} or {@code actions}
 * @param drawn how many goals of each type are drawn
 * @param mayShow whether the reader may show the person their own plan
 * @param unread how many texts nobody has read back, in words
 */
record PlanHeadView(
        String ref,
        String reader,
        String show,
        int drawn,
        boolean mayShow,
        String showTo,
        boolean hasUnread,
        String unread)
        implements View {}
