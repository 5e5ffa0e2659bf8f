package no.samskriv.plan.signing;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * The versions of a plan, and what is shown of them.
 *
 * @param versions newest first
 * @param hasComparison whether two are compared: what has changed between them is in {@code changes}
 * @param shown the heading of the version that is shown below; empty when none is
 */
record VersionsView(
        String ref,
        String reader,
        String back,
        String backText,
        String title,
        boolean hasVersions,
        String none,
        List<VersionView> versions,
        boolean hasComparison,
        String comparison,
        boolean same,
        List<String> changes,
        boolean hasShown,
        String shown)
        implements View {
    /**
     * One of them.
     *
     * @param stands whether it is what stands
     * @param previous the number before it
     */
    record VersionView(
            int number, String title, boolean stands, boolean hasPrevious, int previous, List<AnswerView> answers)
            implements View {}
}
