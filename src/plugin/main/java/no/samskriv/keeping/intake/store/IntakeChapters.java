package no.samskriv.keeping.intake.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;

/** What was taken in here; it tells of this site. */
public final class IntakeChapters {
    private IntakeChapters() {}

    public static List<Chapter> all() {
        return List.of(Chapter.ofTheSite(IntakeRunRow.class).holding(Holds.USER, "STARTED_BY"));
    }
}
