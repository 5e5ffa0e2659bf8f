package no.samskriv.it;

import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has the database and changes the access log there is found out, and the check says which row it was. */
class LogTamperIT {
    private static final String CHECK = Rest.BASE + "/log-check";

    private static HostProcess host;
    private static Connection database;
    private static String log;
    private static String kept;

    private final Client admin = host.site().as("admin");

    @BeforeAll
    static void startAndRead() throws SQLException {
        Map<String, String> options = Database.POSTGRESQL.fresh();
        host = HostProcess.start(options);
        for (int i = 0; i < 4; i++) {
            assertThat(host.site().as("koordinator-a").get(Rest.plan(NORD)).status())
                    .isEqualTo(200);
            assertThat(host.site().as("fremmed").get(Rest.plan(NORD)).status()).isEqualTo(404);
        }
        database = DriverManager.getConnection(
                options.get("database"), options.get("database.user"), options.get("database.password"));
        log = "\"" + one("SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'AO\\_%ACCESS\\_LOG'")
                + "\"";
        kept = "kept_log";
        change("CREATE TABLE " + kept + " AS SELECT * FROM " + log);
    }

    @AfterAll
    static void stop() throws SQLException {
        database.close();
        host.close();
    }

    @BeforeEach
    void asItWasWritten() throws SQLException {
        change("DELETE FROM " + log);
        change("INSERT INTO " + log + " SELECT * FROM " + kept);
        JsonNode whole = check();
        assertThat(whole.path("whole").booleanValue()).as("%s", whole).isTrue();
        assertThat(whole.path("rows").intValue()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void anAlteredRowIsNamed() throws SQLException {
        int last = last(chainOfNord());

        assertThat(change("UPDATE " + log + " SET \"GROUND\" = 'COVER' WHERE \"CHAIN\" = '" + chainOfNord()
                        + "' AND \"NUMBER\" = " + (last - 1)))
                .isEqualTo(1);

        assertFound("ALTERED", NORD, last - 1);
    }

    @Test
    void aRowThatIsMadeSomebodyElsesIsNamed() throws SQLException {
        int last = last(chainOfNord());

        change("UPDATE " + log + " SET \"ACTOR\" = 'somebody-else' WHERE \"CHAIN\" = '" + chainOfNord()
                + "' AND \"NUMBER\" = " + last);

        assertFound("ALTERED", NORD, last);
    }

    @Test
    void theLastRowIsMissedWhenItIsGone() throws SQLException {
        int last = last(chainOfNord());

        change("DELETE FROM " + log + " WHERE \"CHAIN\" = '" + chainOfNord() + "' AND \"NUMBER\" = " + last);

        assertFound("MISSING", NORD, last);
    }

    @Test
    void aRowFromTheMiddleIsMissed() throws SQLException {
        int last = last(chainOfNord());

        change("DELETE FROM " + log + " WHERE \"CHAIN\" = '" + chainOfNord() + "' AND \"NUMBER\" = " + (last - 1));

        assertFound("MISSING", NORD, last - 1);
    }

    @Test
    void aTryThatWasRefusedIsMissedToo() throws SQLException {
        int last = last("REFUSED");

        change("DELETE FROM " + log + " WHERE \"CHAIN\" = 'REFUSED' AND \"NUMBER\" = " + last);

        assertFound("MISSING", "REFUSED", last);
    }

    @Test
    void nobodyButAnAdministratorIsToldOfTheLog() {
        for (String user : new String[] {"koordinator-a", "leder", "nord", "fremmed"}) {
            Rest.assertProblem(host.site().as(user).get(CHECK), 404);
        }
    }

    /** Exactly this, and nothing else. */
    private void assertFound(String kind, String chain, int row) {
        JsonNode found = check();
        assertThat(found.path("whole").booleanValue()).as("%s", found).isFalse();
        assertThat(found.path("findings")).as("%s", found).anySatisfy(each -> {
            assertThat(each.path("kind").asText()).isEqualTo(kind);
            assertThat(each.path("chain").asText()).isEqualTo(chain);
            assertThat(each.path("from").intValue()).isLessThanOrEqualTo(row);
            assertThat(each.path("to").intValue()).isGreaterThanOrEqualTo(row);
        });
        assertThat(found.path("findings").findValuesAsText("chain")).containsOnly(chain);
    }

    private JsonNode check() {
        Answer checked = admin.get(CHECK);
        assertThat(checked.status()).as("%s", checked).isEqualTo(200);
        return checked.json();
    }

    private static String chainOfNord() throws SQLException {
        return one("SELECT \"CHAIN\" FROM " + log + " WHERE \"PERSON\" = '" + NORD
                + "' AND \"CHAIN\" <> 'REFUSED' LIMIT 1");
    }

    private static int last(String chain) throws SQLException {
        return Integer.parseInt(one("SELECT MAX(\"NUMBER\") FROM " + log + " WHERE \"CHAIN\" = '" + chain + "'"));
    }

    private static String one(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).as(query).isTrue();
            return rows.getString(1);
        }
    }

    private static int change(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
