package no.samskriv.person.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.Task;
import no.samskriv.person.TaskKind;
import no.samskriv.storage.Column;
import org.jspecify.annotations.Nullable;

/** What is owed to whom. */
public final class TaskStore {
    /** As many as one statement may name. */
    private static final int IN_LIMIT = 500;

    private static final String IN_ORDER = "DUE_ON ASC, ID ASC";

    private final ActiveObjects ao;

    public TaskStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Everything owed to a person and not done, soonest first; one statement. */
    public List<Task> open(PersonRef person) {
        return find(Query.select()
                .where("PERSON = ? AND DONE_AT IS NULL", person.value())
                .order(IN_ORDER));
    }

    /** Everything these workers owe and have not done, soonest first; one statement. At most 500 of them. */
    public List<Task> openOf(Collection<UserRef> workers) {
        Object[] keys = workers.stream().map(UserRef::key).distinct().toArray();
        String places = String.join(", ", Collections.nCopies(keys.length, "?"));
        return find(Query.select()
                .where("WORKER IN (%s) AND DONE_AT IS NULL".formatted(places), keys)
                .order(IN_ORDER));
    }

    /** Everything that was ever owed a person, soonest first; one statement. */
    public List<Task> of(PersonRef person) {
        return find(Query.select().where("PERSON = ?", person.value()).order(IN_ORDER));
    }

    public Optional<Task> find(UUID id) {
        return find(Query.select().where("UUID = ?", id.toString())).stream().findFirst();
    }

    private List<Task> find(Query query) {
        return Arrays.stream(ao.find(TaskRow.class, query)).map(TaskStore::task).toList();
    }

    public void insert(Task task) {
        Map<String, Object> row = new HashMap<>();
        row.put("UUID", task.id().toString());
        row.put("PERSON", task.person().value());
        row.put("KIND", task.kind().name());
        row.put("ABOUT", Column.of(task.about()));
        row.put("WORKER", task.who().key());
        row.put("DUE_ON", task.due().toString());
        row.put("DONE_AT", millis(task.doneAt()));
        row.put("DONE_BY", key(task.doneBy()));
        row.put("CREATED_AT", task.createdAt().toEpochMilli());
        row.put("REVISION", task.revision().number());
        ao.create(TaskRow.class, row);
    }

    /** What was to be done about this, done or not; one statement. */
    public List<Task> about(TaskKind kind, UUID matter) {
        return find(Query.select()
                .where("KIND = ? AND ABOUT = ?", kind.name(), matter.toString())
                .order(IN_ORDER));
    }

    /** What is owed these persons of one kind and not done, soonest first; one statement for each 500, one for nobody. */
    public List<Task> open(Collection<PersonRef> persons, TaskKind kind) {
        List<String> all = persons.isEmpty()
                ? List.of("")
                : persons.stream().map(PersonRef::value).distinct().toList();
        List<Task> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += IN_LIMIT) {
            List<Object> some = new ArrayList<>(List.of(kind.name()));
            some.addAll(all.subList(from, Math.min(all.size(), from + IN_LIMIT)));
            String places = String.join(", ", Collections.nCopies(some.size() - 1, "?"));
            found.addAll(find(Query.select()
                    .where("KIND = ? AND DONE_AT IS NULL AND PERSON IN (%s)".formatted(places), some.toArray())
                    .order(IN_ORDER)));
        }
        return found;
    }

    /** Deletes what nobody owes after all. */
    public void erase(Task task) {
        ao.deleteWithSQL(TaskRow.class, "UUID = ?", task.id().toString());
    }

    /** Saves who is to do it and by when, and that it is done. */
    public void save(Task task) {
        TaskRow row = Arrays.stream(ao.find(
                        TaskRow.class,
                        Query.select().where("UUID = ?", task.id().toString())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing to save: " + task.id()));
        row.setWorker(task.who().key());
        row.setDueOn(task.due().toString());
        row.setDoneAt(millis(task.doneAt()));
        row.setDoneBy(key(task.doneBy()));
        row.setRevision(task.revision().number());
        row.save();
    }

    private static Task task(TaskRow row) {
        String about = row.getAbout();
        Long doneAt = row.getDoneAt();
        return new Task(
                UUID.fromString(row.getUuid()),
                new PersonRef(row.getPerson()),
                TaskKind.valueOf(row.getKind()),
                about == null ? null : UUID.fromString(about),
                new UserRef(row.getWorker()),
                LocalDate.parse(row.getDueOn()),
                doneAt == null ? null : Instant.ofEpochMilli(doneAt),
                Column.user(row.getDoneBy()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                new Revision(row.getRevision()));
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    private static @Nullable String key(@Nullable UserRef user) {
        return user == null ? null : user.key();
    }
}
