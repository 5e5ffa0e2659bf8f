package no.samskriv.keeping.pages;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * The pages that stand for persons, as far as somebody has to do something about them.
 *
 * @param looked how many were looked at, in words
 * @param well whether there is nothing to do
 * @param next the reference to go on after
 */
record PageHealthView(String looked, boolean well, List<RowView> pages, boolean more, String next) implements View {

    /**
     * One page.
     *
     * @param there whether there is anything to open: nothing of what lies in the trash or is gone
     * @param signs what there is to do, a sentence each
     */
    record RowView(String ref, String which, boolean there, String page, List<String> signs) implements View {}
}
