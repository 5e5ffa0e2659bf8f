package no.samskriv.trust.show.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;

/** Whom a worker shows their own record, for as long as it takes. */
public final class ShowChapters {
    private ShowChapters() {}

    public static List<Chapter> all() {
        return List.of(Chapter.ofPersons(ShowSessionRow.class)
                .holding(Holds.USER, "ACCOUNT")
                .taken(Chapter.Taken.NOT_AT_ALL));
    }
}
