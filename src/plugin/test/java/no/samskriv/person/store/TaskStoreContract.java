package no.samskriv.person.store;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.Task;
import no.samskriv.person.TaskKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class TaskStoreContract {
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00.123Z");

    private TaskStore tasks;

    @BeforeEach
    void connect(TestDatabase database) {
        tasks = new TaskStore(Tables.emptied(database));
    }

    @Test
    void givesBackWhatWasPutIn() {
        Task about = task(NORD, KOORDINATOR_A, "2026-11-25", UUID.randomUUID());
        Task plain = task(NORD, KOORDINATOR_A, "2026-11-26", null);
        insert(about, plain);

        assertThat(tasks.find(about.id())).contains(about);
        assertThat(tasks.find(plain.id())).contains(plain);
        assertThat(tasks.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void listsWhatIsOwedAPersonSoonestFirst() {
        Task later = task(NORD, KOORDINATOR_A, "2026-11-26", null);
        Task sooner = task(NORD, SOSIONOM_D, "2026-11-25", null);
        insert(later, sooner, task(OST, KOORDINATOR_A, "2026-11-24", null));

        assertThat(tasks.open(NORD)).containsExactly(sooner, later);
        assertThat(tasks.of(NORD)).containsExactly(sooner, later);
    }

    @Test
    void listsWhatTheseWorkersOwe() {
        Task first = task(NORD, KOORDINATOR_A, "2026-11-25", null);
        Task second = task(OST, SOSIONOM_D, "2026-11-26", null);
        insert(second, first, task(OST, ERFARING_C, "2026-11-24", null));

        assertThat(tasks.openOf(List.of(KOORDINATOR_A, SOSIONOM_D))).containsExactly(first, second);
    }

    @Test
    void whatIsDoneIsOwedNoLongerAndIsKept() {
        Task open = task(NORD, KOORDINATOR_A, "2026-11-25", null);
        insert(open);
        Task done = new Task(
                open.id(),
                NORD,
                open.kind(),
                null,
                KOORDINATOR_A,
                open.due(),
                AT,
                SOSIONOM_D,
                open.createdAt(),
                new Revision(2));

        tasks.save(done);

        assertThat(tasks.open(NORD)).isEmpty();
        assertThat(tasks.openOf(List.of(KOORDINATOR_A))).isEmpty();
        assertThat(tasks.of(NORD)).containsExactly(done);
    }

    private void insert(Task... all) {
        for (Task task : all) {
            tasks.insert(task);
        }
    }

    private static Task task(PersonRef person, UserRef who, String due, @Nullable UUID about) {
        return new Task(
                UUID.randomUUID(),
                person,
                TaskKind.TELL_ABOUT_EMERGENCY,
                about,
                who,
                LocalDate.parse(due),
                null,
                null,
                AT,
                Revision.FIRST);
    }
}
