package no.samskriv.reminder;

import java.time.LocalDate;
import java.util.Objects;
import no.samskriv.kernel.ProblemException;
import no.samskriv.overview.Owed;
import no.samskriv.person.Task;
import no.samskriv.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the current user, in an answer.
 *
 * @param kind what kind of promise it is, or what is owed
 */
public record ReminderJson(
        String id,
        String person,
        String kind,
        String due,
        boolean late,
        @Nullable String putOffUntil) {

    static ReminderJson of(Reminder reminder) {
        Task task = reminder.task();
        Owed owed = reminder.owed();
        return new ReminderJson(
                reminder.id(),
                reminder.person().value(),
                task != null
                        ? task.kind().name()
                        : owed == null ? "" : owed.kind().name(),
                reminder.due().toString(),
                reminder.late(),
                Objects.toString(reminder.putOff(), null));
    }

    static LocalDate until(JsonFields fields) {
        return fields.allow("until")
                .optionalDate("until")
                .orElseThrow(() -> ProblemException.invalid("until", "missing"));
    }
}
