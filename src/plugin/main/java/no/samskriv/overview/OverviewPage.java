package no.samskriv.overview;

import java.time.LocalDate;
import java.util.List;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.Person;
import no.samskriv.person.Team;

/**
 * What one reader sees of the overview. Everybody on it is somebody the reader may read about.
 *
 * @param leads whether the reader leads the team or administers its space
 * @param saved whether the choice is the one the reader has saved
 * @param signals those who need something today, each once, the foremost first; none but on the first page
 * @param rows a page of the list
 * @param first whether it is the first page
 */
public record OverviewPage(
        Team team,
        UserRef reader,
        boolean leads,
        OverviewChoice choice,
        boolean saved,
        List<Signal> signals,
        List<Entry> rows,
        boolean first,
        boolean hasEarlier,
        boolean hasLater,
        LocalDate today) {
    /** As many as a page of the list has. */
    public static final int ROWS = 50;

    /** A line with whom it is about. */
    public record Entry(OverviewLine line, Person person) {}

    /** What somebody needs of us. */
    public record Signal(SignalKind kind, Entry entry) {}

    /** Whether there is nobody to show, whatever is chosen. */
    boolean isNobody() {
        return rows.isEmpty()
                && signals.isEmpty()
                && choice.plan() == null
                && choice.scope() == OverviewScope.ALL
                && !choice.seeks();
    }
}
