package no.samskriv.overview.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;

/** What is summed up of each person; written anew wherever the person comes. */
public final class OverviewChapters {
    private OverviewChapters() {}

    public static List<Chapter> all() {
        return List.of(
                Chapter.ofPersons(OverviewLineRow.class)
                        .holding(Holds.USER, "WORKER")
                        .taken(Chapter.Taken.NOT_AT_ALL),
                Chapter.ofPersons(OverviewPersonRow.class).taken(Chapter.Taken.NOT_AT_ALL),
                Chapter.ofTeams(OverviewViewRow.class)
                        .holding(Holds.USER, "WORKER")
                        .taken(Chapter.Taken.NOT_AT_ALL));
    }
}
