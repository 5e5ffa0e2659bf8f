package no.samskriv.reminder.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;

/** How users of this site are reminded; it means nothing elsewhere. */
public final class ReminderChapters {
    private ReminderChapters() {}

    public static List<Chapter> all() {
        return List.of(
                Chapter.ofTheSite(ReminderSettingRow.class).holding(Holds.USER, "ACCOUNT"),
                Chapter.ofTheSite(DigestRow.class).holding(Holds.USER, "ACCOUNT"),
                Chapter.ofPersons(SnoozeRow.class)
                        .holding(Holds.USER, "ACCOUNT")
                        .taken(Chapter.Taken.NOT_AT_ALL));
    }
}
