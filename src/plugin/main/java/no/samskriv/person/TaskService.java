package no.samskriv.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.store.TaskStore;
import no.samskriv.person.store.TeamStore;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** What somebody owes a person, until it is done. Whoever stands in sees what an absent colleague owes. */
public final class TaskService {
    private final Access access;
    private final TaskStore tasks;
    private final TeamStore teams;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final CurrentUser currentUser;
    private final Now now;

    public TaskService(
            Access access,
            TaskStore tasks,
            TeamStore teams,
            Changes changes,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        this.access = access;
        this.tasks = tasks;
        this.teams = teams;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.currentUser = currentUser;
        this.now = now;
    }

    /** Everything that is or was owed a person, soonest first. */
    public List<Task> of(PersonRef ref) {
        return inTransaction.call(() -> of(access.require(ref, Section.TASKS, Verb.READ)));
    }

    /** As {@link #of(PersonRef)}, for whoever was let in to this; nothing for whoever was let in to less. */
    public List<Task> of(Grant grant) {
        return grant.reads(Section.TASKS)
                ? tasks.of(grant.person()).stream()
                        .filter(task -> isFor(grant, task))
                        .toList()
                : List.of();
    }

    private static boolean isFor(Grant grant, Task task) {
        return !task.kind().isBetweenTwo() || grant.own() || task.who().equals(grant.user());
    }

    /**
     * What the current user owes, and what those owe whom the user stands in for today, soonest first. By reference
     * alone, so nothing is logged; nothing about a person whom the user may not know of.
     */
    public List<Task> mine() {
        return inTransaction.call(() -> {
            UserRef user = currentUser.get();
            List<UserRef> workers = new ArrayList<>(List.of(user));
            teams.stoodInForBy(user).stream()
                    .filter(member -> member.isStoodInForBy(user, now.today()))
                    .map(TeamMember::user)
                    .forEach(workers::add);
            Map<PersonRef, Boolean> known = new HashMap<>();
            return tasks.openOf(workers).stream()
                    .filter(task -> !task.kind().isBetweenTwo() || task.who().equals(user))
                    .filter(task -> known.computeIfAbsent(
                            task.person(), person -> access.allows(person, Section.TASKS, Verb.READ)))
                    .toList();
        });
    }

    public Task get(UUID id) {
        return inTransaction.call(() -> {
            Optional<Task> found = tasks.find(id);
            Asked asked = Asked.thing(id, found.map(Task::person));
            Grant grant = access.require(asked, Verb.READ, Via.FRAGMENT, List.of(Section.TASKS));
            return found.filter(task -> isFor(grant, task)).orElseThrow(ProblemException::notFound);
        });
    }

    /** Says that it is done, or that it was not after all. */
    Task change(UUID id, boolean done, Revision seen) {
        return inTransaction.call(() -> {
            Optional<Task> found = tasks.find(id);
            Asked asked = Asked.thing(id, found.map(Task::person));
            Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, List.of(Section.TASKS));
            Task before = found.filter(task -> isFor(grant, task)).orElseThrow(ProblemException::notFound);
            if (!before.revision().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            if (before.kind().isDoneElsewhere()) {
                throw ProblemException.ruleBroken("task-done-elsewhere");
            }
            return done == before.isOpen() ? save(grant, before, done) : before;
        });
    }

    private Task save(Grant grant, Task before, boolean done) {
        Task after = done ? before.done(now.instant(), grant.user()) : before.undone();
        changes.claim(
                subject(before),
                before.revision(),
                grant.user(),
                now.instant(),
                new ChangedFields().value("done", !before.isOpen(), done).list());
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

    /**
     * Makes a promise in this matter what was agreed, whether there was one or not; what has been kept stays as it was. In
     * the transaction of what it follows from.
     */
    public void agree(Grant grant, TaskKind kind, UUID about, UserRef who, LocalDate due) {
        Optional<Task> present = tasks.about(kind, about).stream().findFirst();
        if (present.isEmpty()) {
            owe(grant, kind, about, who, due);
            return;
        }
        Task before = present.get();
        ChangedFields fields =
                new ChangedFields().value("who", before.who().key(), who.key()).value("due", before.due(), due);
        if (before.isOpen() && !fields.list().isEmpty()) {
            changes.claim(subject(before), before.revision(), grant.user(), now.instant(), fields.list());
            tasks.save(before.moved(who, due));
        }
    }

    /** Takes back what is owed in this matter, because it is not to be done after all; what has been kept stays. */
    public void takeBack(Grant grant, TaskKind kind, UUID about) {
        tasks.about(kind, about).stream()
                .filter(task -> task.isOpen() && task.person().equals(grant.person()))
                .forEach(task -> {
                    tasks.erase(task);
                    changes.erase(task.id());
                });
    }

    /** What is owed of one kind and not done, to those behind these grants; one statement, however many they are. */
    public List<Task> openOf(Collection<Grant> grants, TaskKind kind) {
        return tasks.open(grants.stream().map(Grant::person).toList(), kind);
    }

    /** Says that what is owed in this matter is done; in the transaction of what did it. */
    public void done(Grant grant, TaskKind kind, UUID about) {
        tasks.open(grant.person()).stream()
                .filter(task -> task.kind() == kind && about.equals(task.about()))
                .forEach(task -> save(grant, task, true));
    }

    /**
     * What one worker owes the person becomes another's to do, but for what only the two know of and what is promised in this
     * matter; whoever was to find another coordinator has done so. In the transaction of what it follows from.
     */
    public void handOver(Grant grant, @Nullable UserRef from, UserRef to, UUID matter) {
        for (Task task : tasks.open(grant.person())) {
            if (task.kind() == TaskKind.CHOOSE_COORDINATOR) {
                save(grant, task, true);
            } else if (task.who().equals(from) && !matter.equals(task.about())) {
                changes.claim(
                        subject(task),
                        task.revision(),
                        grant.user(),
                        now.instant(),
                        new ChangedFields()
                                .value("who", task.who().key(), to.key())
                                .list());
                tasks.save(task.moved(to, task.due()));
            }
        }
    }

    private static Subject subject(Task task) {
        return new Subject(task.person(), task.id(), Task.KIND);
    }
}
