package no.samskriv.reminder.store;

import java.util.List;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Holds;

/** How users of this site want to be reminded, and were. */
public final class ReminderChapters {
    private ReminderChapters() {}

    public static List<Chapter> all() {
        return List.of(
                Chapter.ofTheSite(DigestRow.class).holding(Holds.USER, "ACCOUNT"),
                Chapter.ofTheSite(ReminderSettingRow.class).holding(Holds.USER, "ACCOUNT"),
                Chapter.ofTheSite(SnoozeRow.class).holding(Holds.USER, "ACCOUNT"));
    }
}
