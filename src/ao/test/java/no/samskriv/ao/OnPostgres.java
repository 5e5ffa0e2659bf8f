package no.samskriv.ao;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Runs a test class on PostgreSQL: {@code @ExtendWith(OnPostgres.class)}, and a {@link TestDatabase} parameter where it
 * is needed. One server for all classes of a JVM, a database for each.
 */
public final class OnPostgres extends DatabaseExtension {
    private static final String USER = "postgres";

    public OnPostgres() {
        super(OnPostgres::make);
    }

    /** One more, which whoever asks for it closes. */
    public static TestDatabase make() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        execute("CREATE DATABASE " + name);
        String url = Server.RUNNING.getJdbcUrl(USER, name);
        return new TestDatabase(url, USER, () -> execute("DROP DATABASE " + name + " WITH (FORCE)"));
    }

    private static void execute(String sql) {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started by the first class that needs it; ends with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
