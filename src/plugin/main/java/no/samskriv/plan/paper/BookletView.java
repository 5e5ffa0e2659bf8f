package no.samskriv.plan.paper;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * The plan, or a part of it, in large plain type. It is the person's to keep, and speaks as the person.
 *
 * @param alone whether it is one part and not the whole
 * @param parts what can be printed alone
 */
record BookletView(
        String ref,
        boolean alone,
        String title,
        String name,
        String printed,
        boolean empty,
        List<PartView> parts,
        List<SectionView> sections)
        implements View {

    /** A part that can be printed alone. */
    record PartView(String key, String name) implements View {}

    /**
     * A part with its heading.
     *
     * @param more that the rest stands further back; {@code hasMore} when something does
     */
    record SectionView(String key, String heading, List<ItemView> items, boolean hasMore, String more)
            implements View {}

    /**
     * One thing: its words, a word about where it stands, and what else is said of it.
     *
     * @param title may be nothing; then the lines stand alone
     */
    record ItemView(boolean hasTitle, SaidView title, boolean hasState, String state, List<LineView> lines)
            implements View {}

    /** A line, with or without a label before it. */
    record LineView(boolean hasLabel, String label, SaidView said) implements View {}
}
