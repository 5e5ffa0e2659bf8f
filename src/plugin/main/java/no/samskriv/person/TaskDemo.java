package no.samskriv.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.store.TaskStore;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** Promises of the demo. */
public final class TaskDemo {
    private final TaskStore tasks;
    private final Changes changes;

    public TaskDemo(TaskStore tasks, Changes changes) {
        this.tasks = tasks;
        this.changes = changes;
    }

    /**
     * One that follows from something and was kept by who made it.
     *
     * @param promised when, by {@code opener}
     */
    public void seedKept(
            PersonRef person, TaskKind kind, UUID about, UserRef opener, UserRef who, Instant promised, Instant kept) {
        int days = kind == TaskKind.TELL_ABOUT_EMERGENCY ? 3 : 1;
        LocalDate due = WorkingDays.after(LocalDate.ofInstant(promised, Now.HERE), days);
        seed(person, kind, about, opener, who, promised, due, kept);
    }

    /**
     * One that follows from something.
     *
     * @param kept when, by who made it; null while it is open
     */
    public void seed(
            PersonRef person,
            TaskKind kind,
            UUID about,
            UserRef opener,
            UserRef who,
            Instant promised,
            LocalDate due,
            @Nullable Instant kept) {
        UUID id = UUID.nameUUIDFromBytes(("demo:task:" + kind + ":" + about).getBytes(UTF_8));
        Subject subject = new Subject(person, id, Task.KIND);
        Task open = new Task(id, person, kind, about, who, due, null, null, promised, Revision.FIRST);
        changes.begin(subject, opener, promised);
        if (kept == null) {
            tasks.insert(open);
            return;
        }
        changes.claim(
                subject,
                Revision.FIRST,
                who,
                kept,
                new ChangedFields().value("done", false, true).list());
        tasks.insert(open.done(kept, who));
    }
}
