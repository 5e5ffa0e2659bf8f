package no.samskriv.trust.marks;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * Whom the reader covers for, and whom the reader could.
 *
 * @param groups those the reader could cover for, by their coordinator
 */
record CoverView(boolean covering, List<CoveredView> covered, boolean nobody, List<GroupView> groups) implements View {

    /**
     * Somebody the reader covers for now.
     *
     * @param page where the plan is, from here
     */
    record CoveredView(String id, int revision, String ref, boolean hasPage, String page, String about)
            implements View {}

    /** Those with one coordinator; the reasons are the same for all of them. */
    record GroupView(String coordinator, List<ReasonView> reasons, List<CoverableView> persons) implements View {}

    /** Somebody the reader could cover for. */
    record CoverableView(String ref, String page) implements View {}

    /** One button. */
    record ReasonView(String value, String label) implements View {}
}
