package no.samskriv.ao;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Runs a test class on H2 in memory: {@code @ExtendWith(OnH2.class)}, and a {@link TestDatabase} parameter where it is
 * needed.
 */
public final class OnH2 extends DatabaseExtension {
    public OnH2() {
        super(OnH2::make);
    }

    /** One more, which whoever asks for it closes. */
    public static TestDatabase make() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        return new TestDatabase(url, "sa", () -> drop(url));
    }

    private static void drop(String url) {
        try (Connection last = DriverManager.getConnection(url, "sa", "")) {
            last.createStatement().execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
