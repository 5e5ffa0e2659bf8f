package no.samskriv.keeping.out.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;

/** What was written out of this site; it tells of this site. */
public final class OutChapters {
    private OutChapters() {}

    public static List<Chapter> all() {
        return List.of(Chapter.ofTheSite(ExportRunRow.class).holding(Holds.USER, "STARTED_BY"));
    }
}
