package no.samskriv.plan.signing;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * Where a plan stands, what was answered to it, and what has changed since.
 *
 * @param revision 0 while nobody has said anything of the plan
 * @param line what is to be said besides; empty for most
 * @param changed what the person said yes to and when, before the sentences that say what has changed
 * @param mayLook whether the way to look through it stands open, and {@code mayLookLater} whether it is folded: of a draft
 *     there is little to look through
 * @param first what is pressed in one touch, and {@code more} what is folded
 */
record SigningView(
        String ref,
        int revision,
        String statusKey,
        String status,
        boolean hasLine,
        String line,
        List<AnswerView> answers,
        boolean hasAnswers,
        boolean hasChanges,
        String changed,
        List<String> changes,
        boolean interactive,
        boolean mayLook,
        boolean mayLookLater,
        String look,
        List<ButtonView> first,
        List<ButtonView> more,
        boolean hasMore)
        implements View {

    /**
     * A status that is chosen in one touch.
     *
     * @param ask what is asked first, when it cannot be undone
     */
    record ButtonView(String status, String text, String ask) implements View {}
}
