package no.samskriv.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.java.ao.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class StatementCounterContract {
    private Database database;
    private ActiveObjects ao;

    @BeforeEach
    void connect(TestDatabase databases) {
        database = databases.database();
        ao = databases.activeObjects(NoteRow.class);
        ao.moduleMetaData().awaitInitialization();
        database.statements().reset();
    }

    @Test
    void countsWhatPluginsIssueAmongAll() throws SQLException {
        select();
        ao.count(NoteRow.class, Query.select());
        ao.find(NoteRow.class, Query.select());

        StatementCounter.Count count = database.statements().snapshot();
        assertThat(count.all()).isEqualTo(3);
        assertThat(count.app()).isEqualTo(2);
        assertThat(count.appNanos()).isPositive();
        assertThat(count.allNanos()).isPositive();
    }

    @Test
    void countsInsideATransactionToo() {
        ao.executeInTransaction(() -> ao.count(NoteRow.class, Query.select()));

        assertThat(database.statements().snapshot().app()).isOne();
        assertThat(database.statements().snapshot().all()).isOne();
    }

    @Test
    void needsOneStatementForAnyNumberOfRows() {
        String parent = UUID.randomUUID().toString();
        for (int i = 0; i < 50; i++) {
            ao.create(NoteRow.class, Map.of("CLAIM", parent + i, "PARENT", parent, "BODY", "note " + i));
        }
        database.statements().reset();

        for (NoteRow row : ao.find(NoteRow.class, Query.select().where("PARENT = ?", parent))) {
            assertThat(row.getBody()).startsWith("note ");
        }

        assertThat(database.statements().snapshot().app()).isOne();
    }

    @Test
    void startsFromNothing() {
        ao.count(NoteRow.class, Query.select());

        database.statements().reset();

        assertThat(database.statements().snapshot()).isEqualTo(new StatementCounter.Count(0, 0, 0, 0));
    }

    @Test
    void countsForEachThread() throws Exception {
        ExecutorService otherThread = Executors.newSingleThreadExecutor();
        try {
            otherThread.submit(() -> ao.count(NoteRow.class, Query.select())).get();
        } finally {
            otherThread.shutdownNow();
        }

        assertThat(database.statements().snapshot().all()).isZero();
    }

    private void select() throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.createStatement().execute("SELECT 1");
        }
    }
}
