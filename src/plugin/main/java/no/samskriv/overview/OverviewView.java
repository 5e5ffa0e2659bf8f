package no.samskriv.overview;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * The overview as a page or in one. Addresses are from anywhere on the site.
 *
 * @param acts whether the reader can act on it; on paper and in files there is nothing to press
 * @param folded those signals that there is no room for on one screen
 * @param scopes whose persons
 * @param plans where the plan stands
 * @param find how somebody is looked for
 * @param keeping how the choice is kept; on our own page only, where there is a token
 */
record OverviewView(
        boolean acts,
        boolean nobody,
        boolean hasSignals,
        List<GroupView> signals,
        boolean hasFolded,
        String foldedText,
        List<GroupView> folded,
        boolean nothing,
        List<ChoiceView> scopes,
        String plansText,
        List<ChoiceView> plans,
        List<HeadView> heads,
        boolean hasRows,
        List<RowView> rows,
        boolean hasEarlier,
        String earlier,
        boolean hasLater,
        String later,
        String csv,
        String csvNames,
        FindView find,
        KeepingView keeping)
        implements View {

    /**
     * Looking for somebody by name.
     *
     * @param finds whether there are so many that somebody has to be looked for
     * @param name what was typed; empty while nobody is looked for
     * @param all the way back to everybody
     * @param more whether there are more than are shown
     */
    record FindView(boolean finds, String action, String name, boolean seeks, String all, boolean more)
            implements View {}

    /** Signals of one kind. */
    record GroupView(String title, List<SignalView> signals) implements View {}

    /** One sentence about one person, and the one button that leads to where it is done. */
    record SignalView(String link, String name, String sentence, boolean hasWho, String who, String to, String button)
            implements View {}

    /** One thing to choose. */
    record ChoiceView(String link, String text, boolean current) implements View {}

    /** The head of a column, and what sorts by it; {@code sorted} when that is how it stands now. */
    record HeadView(String text, boolean sorts, String link, boolean sorted) implements View {}

    /** A person in the list. */
    record RowView(String link, String name, boolean hasLink, List<CellView> cells) implements View {}

    /** What one column says; the sign before it is {@code style}. */
    record CellView(String label, String text, boolean hasStyle, String style) implements View {}

    /** How the choice is kept, or given up. */
    record KeepingView(
            boolean keeps,
            boolean saved,
            String action,
            String tokenName,
            String token,
            String scope,
            String plan,
            String sort)
            implements View {}
}
