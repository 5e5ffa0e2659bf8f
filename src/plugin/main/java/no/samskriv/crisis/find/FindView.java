package no.samskriv.crisis.find;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * The page where crisis plans are found.
 *
 * @param tokenName the hidden field of each form, and its value
 * @param isSearchFirst whether looking for somebody stands before the list: for whoever has nobody on it, and after a search
 * @param danger somebody who is sure of the reference may say that a life is in danger
 */
record FindView(
        String tokenName,
        String token,
        boolean isOld,
        ListView list,
        boolean hasSearch,
        boolean isSearchFirst,
        SearchView search,
        boolean hasHits,
        List<HitView> hits,
        boolean tooMany,
        boolean foundNothing,
        List<NumberView> lines,
        List<NumberView> numbers,
        boolean hasDanger,
        String dangerRef,
        String danger,
        String dangerKey)
        implements View {

    /**
     * The plans that are open to the reader.
     *
     * @param hasFilter whether there are so many that one looks among them
     * @param earlier an address, as is {@code later}
     */
    record ListView(
            boolean isThere,
            boolean hasEntries,
            List<EntryView> entries,
            boolean hasFilter,
            String words,
            boolean isFiltered,
            boolean hasEarlier,
            String earlier,
            boolean hasLater,
            String later)
            implements View {}

    /**
     * One of them.
     *
     * @param link an address
     */
    record EntryView(String link, String name, String ref, boolean hasDates, String dates) implements View {}

    /** What was typed, in each of the fields. */
    record SearchView(String first, String second, boolean hasThird, String third) implements View {}

    /**
     * Somebody who was found.
     *
     * @param link an address, when the plan is open to the reader already
     */
    record HitView(String ref, boolean isOpen, String link, List<ClueView> clues) implements View {}

    record ClueView(String text) implements View {}

    /**
     * Whom to ring.
     *
     * @param dial an address that rings
     */
    record NumberView(String who, String number, String dial) implements View {}
}
