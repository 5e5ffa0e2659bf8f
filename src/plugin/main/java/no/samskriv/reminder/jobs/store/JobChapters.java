package no.samskriv.reminder.jobs.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;

/** What this site has done by the clock. */
public final class JobChapters {
    private JobChapters() {}

    public static List<Chapter> all() {
        return List.of(Chapter.ofTheSite(JobRunRow.class));
    }
}
