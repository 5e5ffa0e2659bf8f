package no.samskriv.reminder;

import java.time.LocalDate;
import no.samskriv.kernel.PersonRef;
import no.samskriv.overview.Owed;
import no.samskriv.person.Task;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a worker: by reference, and with nothing that somebody wrote.
 *
 * @param id what it is put off under, the same for as long as it waits
 * @param due from this day on it waits now
 * @param late whether its day has passed: it is our promise that is not kept yet
 * @param task what was promised, for a promise
 * @param owed what the overview says of the person, for anything else
 * @param putOff the last day on which the worker does not want to see it; null while it is not put off
 */
public record Reminder(
        String id,
        PersonRef person,
        LocalDate due,
        boolean late,
        @Nullable Task task,
        @Nullable Owed owed,
        @Nullable LocalDate putOff) {

    static Reminder of(Task task, LocalDate today) {
        return new Reminder("task-" + task.id(), task.person(), task.due(), task.isLate(today), task, null, null);
    }

    static Reminder of(Owed owed) {
        return new Reminder(owed.id(), owed.person(), owed.due(), owed.late(), null, owed, null);
    }

    Reminder putOff(@Nullable LocalDate until) {
        return new Reminder(id, person, due, late, task, owed, until);
    }

    boolean isPutOff(LocalDate today) {
        return putOff != null && !putOff.isBefore(today);
    }
}
