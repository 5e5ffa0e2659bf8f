package no.samskriv.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

abstract class SchemaContract {

    @Test
    void namesTablesAsConfluenceDoes(TestDatabase databases) throws SQLException {
        create(databases.database(), "com.pyxis.greenhopper.jira")
                .moduleMetaData()
                .awaitInitialization();

        assertThat(namesLike(databases.database(), "AO_60DB71_%")).contains("AO_60DB71_NOTE", "AO_60DB71_TAG");
    }

    @Test
    void keepsNamesWithinThirtyCharacters(TestDatabase databases) throws SQLException {
        create(databases.database(), "no.samskriv").moduleMetaData().awaitInitialization();

        assertThat(namesLike(databases.database(), "AO_%")).isNotEmpty().allSatisfy(name -> assertThat(name)
                .hasSizeLessThanOrEqualTo(30));
    }

    @Test
    void touchesTheDatabaseAtTheFirstUseOnly(TestDatabase databases) {
        Database database = databases.open();
        database.statements().reset();

        ActiveObjects ao = create(database, "lazy");

        assertThat(ao.moduleMetaData().isInitialized()).isFalse();
        assertThat(database.statements().snapshot().all()).isZero();
        assertThat(ao.count(NoteRow.class, Query.select())).isZero();
        assertThat(ao.moduleMetaData().isInitialized()).isTrue();
    }

    @Test
    void keepsEverythingWhenStartedAgain(TestDatabase databases) {
        ActiveObjects before = create(databases.database(), "restart");
        before.create(NoteRow.class, Map.of("CLAIM", "1", "BODY", "fortsatt her", "SAVED_AT", 1L, "DONE", true));

        ActiveObjects after = create(databases.open(), "restart");

        NoteRow row = after.find(NoteRow.class, Query.select())[0];
        assertThat(row.getBody()).isEqualTo("fortsatt her");
        assertThat(row.getSavedAt()).isEqualTo(1L);
        assertThat(row.isDone()).isTrue();
    }

    @Test
    void addsATableAndKeepsOneThatIsNoLongerThere(TestDatabase databases) throws SQLException {
        new ActiveObjectsFactory(databases.database())
                .create("grows", List.of(NoteRow.class))
                .moduleMetaData()
                .awaitInitialization();
        new ActiveObjectsFactory(databases.open())
                .create("grows", List.of(TagRow.class))
                .moduleMetaData()
                .awaitInitialization();

        String prefix = new TableNames("grows").prefix();
        assertThat(namesLike(databases.database(), prefix + "%")).contains(prefix + "NOTE", prefix + "TAG");
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void letsSeveralProcessesStartAtOnce(TestDatabase databases) throws Exception {
        int processes = 4;
        String namespace = "crowd-" + UUID.randomUUID();
        CyclicBarrier together = new CyclicBarrier(processes);
        List<ActiveObjects> all = Stream.generate(() -> create(databases.open(), namespace))
                .limit(processes)
                .toList();

        inParallel(all.stream()
                .map(ao -> (Callable<Object>) () -> {
                    together.await();
                    return ao.create(
                            NoteRow.class, Map.of("CLAIM", UUID.randomUUID().toString()));
                })
                .toList());

        assertThat(all).allSatisfy(ao -> assertThat(ao.count(NoteRow.class, Query.select()))
                .isEqualTo(processes));
    }

    private static void inParallel(List<Callable<Object>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            for (Future<Object> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static ActiveObjects create(Database database, String namespace) {
        return new ActiveObjectsFactory(database).create(namespace, List.of(NoteRow.class, TagRow.class));
    }

    /** Tables and their columns. */
    private static List<String> namesLike(Database database, String pattern) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, null, pattern, null)) {
            while (columns.next()) {
                names.add(columns.getString("TABLE_NAME"));
                names.add(columns.getString("COLUMN_NAME"));
            }
        }
        return names;
    }
}
