package no.samskriv.it;

import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The crisis sheet is shown when nothing else can be, and who was shown it stands in the log afterwards. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class SheetFirstIT {
    private static final String SHEET = "/plugins/servlet/samskriv/kriseark?ref=";
    private static final String HEALTH = "/plugins/servlet/samskriv/admin";
    private static final String NOBODY = "P-9999";
    private static final String WORDS = "Sett deg ned og vent til jeg ser opp.";
    /** What the sheet is made of, besides the tables of crisis plans. */
    private static final Set<String> NEEDED = Set.of(
            "PERSON", "ASSIGNMENT", "TEAM", "PARTICIPANT", "RELATED", "CONSENT", "ACCESS_MARK", "SHOW_SESSION", "TEXT");

    /** What somebody in need may be kept waiting for, on a machine that does much else. */
    private static final Duration SOON = Duration.ofSeconds(8);

    private static Map<String, String> options;
    private static HostProcess first;
    private static HostProcess second;
    private static Connection others;

    @BeforeAll
    static void startBoth() throws SQLException {
        options = Database.POSTGRESQL.fresh();
        first = HostProcess.start(options);
        second = HostProcess.start(options);
        others = DriverManager.getConnection(
                options.get("database"), options.get("database.user"), options.get("database.password"));
        others.setAutoCommit(false);
        Client worker = first.site().as("koordinator-a");
        worker.post(Rest.person(NORD) + "/crisis-plan", "{}");
        Answer added = worker.post(Rest.person(NORD) + "/crisis-entries", """
                {"section": "MET", "places": ["SHEET"],
                 "text": {"text": "%s", "voice": "PERSON", "mode": "TOGETHER"}}""".formatted(WORDS));
        assertThat(added.status()).as("%s", added).isEqualTo(201);
    }

    @AfterAll
    static void endBoth() throws SQLException {
        others.close();
        first.close();
        second.close();
    }

    @AfterEach
    void unlock() throws SQLException {
        others.rollback();
    }

    @Test
    void isShownWhileEveryOtherTableIsLocked() throws SQLException {
        long before = takenIn();
        List<String> locked = tables().stream()
                .filter(table -> !isNeeded(table.replaceFirst("^AO_[0-9A-F]+_", "")))
                .toList();
        assertThat(locked).hasSizeGreaterThan(20);
        lock(locked);

        assertShown(first, "koordinator-a");
        assertShown(first, "nord");
        Answer ofNord = first.site().as("fremmed").get(SHEET + NORD);
        Answer ofNobody = first.site().as("fremmed").get(SHEET + NOBODY);
        assertThat(ofNord.status()).isEqualTo(404);
        assertThat(ofNobody.status()).isEqualTo(404);
        assertThat(ofNord.body()).isEqualTo(ofNobody.body());

        others.rollback();
        awaitTakenIn(before + 4);
        assertWhole();
    }

    @Test
    void whatWasShownOnANodeThatWasKilledStandsInTheLogOnceItIsUpAgain() throws SQLException {
        long before = takenIn();
        lock(tables().stream()
                .filter(table -> table.endsWith("_ACCESS_LOG") || table.endsWith("_LOG_HEAD"))
                .toList());

        assertShown(first, "koordinator-a");
        assertShown(second, "koordinator-a");
        assertShown(second, "nord");
        assertThat(first.site().as("admin").get(HEALTH).body()).contains("1 visning av et kriseark venter");
        assertThat(second.site().as("admin").get(HEALTH).body()).contains("2 visninger av kriseark venter");
        second.kill();

        others.rollback();
        awaitTakenIn(before + 1);
        second.startAgain();
        awaitTakenIn(before + 3);

        assertWhole();
        assertThat(first.site().as("admin").get(HEALTH).body())
                .contains("Ingen visninger av kriseark venter på å bli ført inn i loggen.");
        assertThat(first.site()
                        .as("nord")
                        .get("/plugins/servlet/samskriv/logg?ref=" + NORD)
                        .body())
                .contains("Ført inn i loggen etterpå");
    }

    private static void assertShown(HostProcess node, String user) {
        long began = System.nanoTime();
        Answer sheet = node.site().as(user).get(SHEET + NORD);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).as(user).isLessThan(SOON);
        assertThat(sheet.status()).as("%s", sheet).isEqualTo(200);
        assertThat(sheet.body()).contains("113", WORDS);
    }

    private void assertWhole() {
        Answer checked = first.site().as("admin").get(Rest.BASE + "/log-check");
        assertThat(checked.json().path("whole").booleanValue())
                .as("%s", checked)
                .isTrue();
    }

    private static boolean isNeeded(String table) {
        return NEEDED.contains(table) || table.startsWith("CRISIS_");
    }

    private static void lock(List<String> tables) throws SQLException {
        try (Statement statement = others.createStatement()) {
            for (String table : tables) {
                statement.execute("LOCK TABLE \"" + table + "\" IN ACCESS EXCLUSIVE MODE");
            }
        }
    }

    private static List<String> tables() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = others.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'AO\\_%'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static long takenIn() throws SQLException {
        String log = tables().stream()
                .filter(table -> table.endsWith("_ACCESS_LOG"))
                .findFirst()
                .orElseThrow();
        try (Statement statement = others.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT COUNT(*) FROM \"" + log + "\" WHERE \"TAKEN_IN\" IS NOT NULL")) {
            rows.next();
            return rows.getLong(1);
        } finally {
            others.rollback();
        }
    }

    /** Exactly as many: none is lost and none doubled. */
    private static void awaitTakenIn(long number) throws SQLException {
        long end = System.nanoTime() + HostProcess.PATIENCE.toNanos();
        while (takenIn() < number && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(takenIn()).isEqualTo(number);
    }
}
