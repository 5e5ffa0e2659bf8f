package no.samskriv.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

/** The databases that everything is tried on. */
enum Database {
    /** The host's own default: a file in its home. */
    H2 {
        @Override
        Map<String, String> fresh() {
            return Map.of();
        }

        @Override
        Map<String, String> withDemo() {
            return Map.of("home", Prepared.home().toString());
        }
    },

    /** One server for each fork of the run; every host, or pair of nodes, gets a database and a shared home. */
    POSTGRESQL {
        @Override
        Map<String, String> fresh() {
            String name = "it_" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            } catch (SQLException e) {
                throw new IllegalStateException("no new PostgreSQL database", e);
            }
            return Map.of(
                    "database",
                    "jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/" + name,
                    "database.user",
                    "postgres",
                    "database.password",
                    "postgres",
                    "sharedHome",
                    HostProcess.newHome().toString());
        }
    };

    /** Options that make a host, or two nodes, an empty site on a database of this kind. */
    abstract Map<String, String> fresh();

    /** Options that make a host with the demo; on H2 one that was started before. */
    Map<String, String> withDemo() {
        return fresh();
    }

    /** Started when first asked for; ends with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start", e);
            }
        }
    }
}
