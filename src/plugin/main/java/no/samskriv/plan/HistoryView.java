package no.samskriv.plan;

import java.util.List;
import no.samskriv.kernel.View;

/** A history as it stands on the page, in the reader's language. */
record HistoryView(String ref, boolean interactive, List<EntryView> entries) implements View {
    /** One entry. */
    record EntryView(String who, String when) implements View {}
}
