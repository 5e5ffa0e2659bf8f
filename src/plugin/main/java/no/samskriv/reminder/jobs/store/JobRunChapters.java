package no.samskriv.reminder.jobs.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;

/** What was done by the clock on this site. */
public final class JobRunChapters {
    private JobRunChapters() {}

    public static List<Chapter> all() {
        return List.of(Chapter.ofTheSite(JobRunRow.class));
    }
}
