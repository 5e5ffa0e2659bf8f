package no.samskriv.overview.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;

/** The overview: made again wherever it is, of what it sums up. */
public final class OverviewChapters {
    private OverviewChapters() {}

    public static List<Chapter> all() {
        return List.of(
                Chapter.ofPersons(OverviewLineRow.class).taken(Chapter.Taken.NOT_AT_ALL),
                Chapter.ofPersons(OverviewPersonRow.class).taken(Chapter.Taken.NOT_AT_ALL),
                Chapter.ofTeams(OverviewViewRow.class).taken(Chapter.Taken.NOT_AT_ALL));
    }
}
