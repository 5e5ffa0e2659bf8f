package no.samskriv.plan.signing;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * Where somebody answers.
 *
 * @param hash of what stands above
 * @param ownMode how the person's words come in where nobody is asked; empty where a worker says so
 * @param asksHow whether it is asked how the answer was given
 * @param unread words that nobody has read back; there is no yes until somebody has
 * @param lacking what a yes still needs to make the plan a signed one; for staff
 */
record SheetFootView(
        String ref,
        boolean mayAnswer,
        String hash,
        String ownMode,
        String question,
        boolean asksWho,
        List<ChoiceView> signers,
        boolean asksHow,
        List<ChoiceView> witnesses,
        String agreed,
        String remarked,
        String remarkLabel,
        String readBack,
        boolean hasUnread,
        List<WordsView> unread,
        boolean hasLacking,
        List<LackingView> lacking)
        implements View {
    /** Somebody to choose. */
    record ChoiceView(String value, String name) implements View {}

    /**
     * What is lacking.
     *
     * @param page where it is put right; empty where that is the plan
     */
    record LackingView(String text, boolean hasPage, String page) implements View {}
}
