package no.samskriv.ao;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** The databases that are measured, as they are when nobody has tuned them: commits wait for the disk. */
public enum BenchDatabase {
    H2 {
        @Override
        TestDatabase make() {
            return new TestDatabase("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", () -> {});
        }
    },

    POSTGRESQL {
        @Override
        TestDatabase make() {
            try {
                // ends with the JVM
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                return new TestDatabase(server.getJdbcUrl("postgres", "postgres"), "postgres", () -> {});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private static final Map<BenchDatabase, TestDatabase> OPEN = new EnumMap<>(BenchDatabase.class);

    /** The one of this kind; empty when it is asked for first. */
    public TestDatabase open() {
        synchronized (OPEN) {
            return OPEN.computeIfAbsent(this, BenchDatabase::make);
        }
    }

    abstract TestDatabase make();
}
