package no.samskriv.crisis.copies.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;

/** Who has copies of a person's crisis plan. */
public final class CopyChapters {
    private CopyChapters() {}

    public static List<Chapter> all() {
        return List.of(Chapter.ofPersons(CopyRow.class).holding(Holds.USER, "WORKER", "CREATED_BY"));
    }
}
