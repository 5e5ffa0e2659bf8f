package no.samskriv.keeping.ending;

import java.util.ArrayList;
import java.util.List;
import no.samskriv.kernel.ErasedList;

/** The list outside the database, for as long as the test; can be made to refuse. */
final class FakeErasedList implements ErasedList {
    final List<Line> lines = new ArrayList<>();
    boolean refuses;

    @Override
    public void add(Line line) {
        if (refuses) {
            throw new IllegalStateException("nowhere to write");
        }
        lines.add(line);
    }

    @Override
    public List<Line> all() {
        return List.copyOf(lines);
    }
}
