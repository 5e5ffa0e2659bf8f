package no.samskriv.reminder;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;

/**
 * How somebody wants to be reminded.
 *
 * @param quiet the days of the week on which they do not work, beside those on which nobody does
 */
public record ReminderSettings(UserRef user, Rhythm rhythm, Set<DayOfWeek> quiet, Revision revision) {
    static final String KIND = "REMINDER_SETTING";

    public ReminderSettings {
        quiet = Set.copyOf(quiet);
    }

    /** Of somebody who has decided nothing. */
    static ReminderSettings asInstalled(UserRef user) {
        return new ReminderSettings(user, Rhythm.DAILY, Set.of(), Revision.FIRST);
    }

    /** Names them in the history: there is one for each user, from the beginning. */
    UUID id() {
        return UUID.nameUUIDFromBytes(("reminders:" + user.key()).getBytes(StandardCharsets.UTF_8));
    }
}
