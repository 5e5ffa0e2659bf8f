package no.samskriv.person;

import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.store.TaskStore;
import no.samskriv.person.store.TeamStore;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** What somebody owes a person, until it is done. */
public final class TaskService {
    private final TaskStore tasks;
    private final Changes changes;
    private final Now now;

    public TaskService(
            Access access,
            TaskStore tasks,
            TeamStore teams,
            Changes changes,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        this.tasks = tasks;
        this.changes = changes;
        this.now = now;
    }

    private Task save(Grant grant, Task before) {
        Task after = before.done(now.instant(), grant.user());
        changes.claim(
                subject(before),
                before.revision(),
                grant.user(),
                now.instant(),
                new ChangedFields().value("done", !before.isOpen(), true).list());
        tasks.save(after);
        return after;
    }

    /** Makes a promise to the person behind a grant; in the transaction of what it follows from. */
    public Task owe(Grant grant, TaskKind kind, @Nullable UUID about, UserRef who, LocalDate due) {
        Task task = new Task(
                UUID.randomUUID(), grant.person(), kind, about, who, due, null, null, now.instant(), Revision.FIRST);
        changes.begin(subject(task), grant.user(), now.instant());
        tasks.insert(task);
        return task;
    }

    /** Says that what is owed in this matter is done; in the transaction of what did it. */
    public void done(Grant grant, TaskKind kind, UUID about) {
        tasks.open(grant.person()).stream()
                .filter(task -> task.kind() == kind && about.equals(task.about()))
                .forEach(task -> save(grant, task));
    }

    private static Subject subject(Task task) {
        return new Subject(task.person(), task.id(), Task.KIND);
    }
}
