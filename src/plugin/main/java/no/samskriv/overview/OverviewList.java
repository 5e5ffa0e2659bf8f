package no.samskriv.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.overview.OverviewPage.Entry;
import no.samskriv.overview.store.OverviewStore;
import no.samskriv.overview.store.OverviewStore.Whose;
import no.samskriv.person.Person;
import no.samskriv.trust.ReachService;
import org.jspecify.annotations.Nullable;

/**
 * Pages of the list. Looks at more lines than a page has, until it is full of those that are open to the reader: whoever is
 * not neither leaves a gap nor makes a page end earlier, and nothing of them is counted.
 */
final class OverviewList {
    /** So many lines are looked at at once; as a rule all of them are open. */
    private static final int LOOK = OverviewPage.ROWS + 10;

    private final OverviewStore lines;
    private final ReachService reach;

    OverviewList(OverviewStore lines, ReachService reach) {
        this.lines = lines;
        this.reach = reach;
    }

    /**
     * A page.
     *
     * @param open those who are open to the reader, of all that were looked at
     */
    record Piece(List<Entry> rows, boolean first, boolean hasEarlier, boolean hasLater, Map<PersonRef, Person> open) {}

    /**
     * The page at this place.
     *
     * @param beside whom else the reader asks for, to be looked at in one go
     */
    Piece at(Whose whose, OverviewChoice choice, OverviewPlace place, Collection<PersonRef> beside) {
        Map<PersonRef, Person> open = new HashMap<>();
        PersonRef end = place.before();
        if (end != null) {
            List<Entry> back = seek(whose, choice, end, false, List.of(), open);
            if (!back.isEmpty()) {
                List<Entry> rows = new ArrayList<>(back.subList(0, Math.min(OverviewPage.ROWS, back.size())));
                Collections.reverse(rows);
                boolean more = back.size() > OverviewPage.ROWS;
                return new Piece(rows, !more, more, true, open);
            }
        }
        List<Entry> on = seek(whose, choice, place.after(), true, beside, open);
        boolean first = place.after() == null;
        if (on.isEmpty() && !first) {
            return at(whose, choice, OverviewPlace.FIRST, beside);
        }
        return new Piece(
                on.subList(0, Math.min(OverviewPage.ROWS, on.size())),
                first,
                !first,
                on.size() > OverviewPage.ROWS,
                open);
    }

    /** One more than a page has, when there is one. */
    private List<Entry> seek(
            Whose whose,
            OverviewChoice choice,
            @Nullable PersonRef from,
            boolean onward,
            Collection<PersonRef> beside,
            Map<PersonRef, Person> open) {
        List<Entry> found = new ArrayList<>();
        Collection<PersonRef> also = beside;
        PersonRef place = from;
        List<OverviewLine> looked;
        do {
            looked = onward || place == null
                    ? lines.after(whose, choice, place, LOOK)
                    : lines.before(whose, choice, place, LOOK);
            Stream<PersonRef> listed = looked.stream().map(OverviewLine::person);
            reach.open(Stream.concat(listed, also.stream()).distinct().toList(), Section.PLAN)
                    .forEach(person -> open.put(person.ref(), person));
            also = List.of();
            for (OverviewLine line : looked) {
                Person person = open.get(line.person());
                if (person != null) {
                    found.add(new Entry(line, person));
                }
                place = line.person();
            }
        } while (found.size() <= OverviewPage.ROWS && looked.size() == LOOK);
        return found.subList(0, Math.min(found.size(), OverviewPage.ROWS + 1));
    }
}
