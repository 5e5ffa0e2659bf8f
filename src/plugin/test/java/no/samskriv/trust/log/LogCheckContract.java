package no.samskriv.trust.log;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.person.SamplePersons.ost;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.person.Person;
import no.samskriv.trust.LogSeal;
import no.samskriv.trust.log.LogFinding.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who has the database and not the key changes the log, and is found. */
abstract class LogCheckContract {
    private static final int ROWS = 6;
    private static final String OF_NORD = nord().id().toString();
    private static final String REFUSED = "REFUSED";

    private TestDatabase database;
    private TestSite site;
    private LogCheck check;

    @BeforeEach
    void open(TestDatabase database) {
        this.database = database;
        site = new TestSite(database);
        check = new LogCheck(site.accessLog, new LogSeal(() -> TestSite.KEY), site.roster);
        site.add(nord(), KOORDINATOR_A);
        site.add(ost(), KOORDINATOR_A);
        for (int i = 0; i < ROWS; i++) {
            read(KOORDINATOR_A, NORD);
            read(FREMMED, NORD);
        }
        read(KOORDINATOR_A, OST);
    }

    private void read(UserRef user, PersonRef person) {
        site.currentUser.signIn(user);
        try {
            site.access.require(person, Section.PLAN, Verb.READ);
        } catch (ProblemException refused) {
            assertThat(user).isEqualTo(FREMMED);
        }
    }

    @Test
    void findsNothingInALogAsItWasWritten() {
        LogCheck.Result result = check.run();

        assertThat(result.findings()).isEmpty();
        assertThat(result.chains()).isEqualTo(3);
        assertThat(result.rows()).isEqualTo(2 * ROWS + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "VERB, WRITE",
        "SECTIONS, GOALS",
        "GROUND, OWN_ACCOUNT",
        "MARK, 90a10000-0000-4000-8000-000000000001",
        "VIA, PRINT",
        "ACTOR, key-erfaring-c",
        "ASKED, P-0003",
        "PERSON, P-0003",
        "ACTOR_ALIAS, 0000",
        "PERSON_ALIAS, 0000",
        "GROUND, NO_SUCH_GROUND",
        "SHEET, 90a10000-0000-4000-8000-000000000001"
    })
    void namesTheRowThatSaysSomethingElse(String column, String value) {
        sql("update %s set \"" + column + "\" = ? where \"PLACE\" = ?", value, OF_NORD + ":3");
        sql("update %s set \"" + column + "\" = ? where \"PLACE\" = ?", value, REFUSED + ":1");

        assertThat(check.run().findings())
                .containsExactlyInAnyOrder(
                        new LogFinding(Kind.ALTERED, NORD.value(), 3, 3), new LogFinding(Kind.ALTERED, REFUSED, 1, 1));
    }

    @Test
    void namesTheRowWithAnotherTime() {
        sql("update %s set \"LOGGED_AT\" = \"LOGGED_AT\" + 1 where \"PLACE\" = ?", OF_NORD + ":" + ROWS);

        assertFound(Kind.ALTERED, ROWS, ROWS);
    }

    @Test
    void namesTheRowThatWasNotTakenInWhenItSays() {
        sql("update %s set \"TAKEN_IN\" = 1795334460123 where \"PLACE\" = ?", OF_NORD + ":2");

        assertFound(Kind.ALTERED, 2, 2);
    }

    @Test
    void namesTheRowThatNamesNobodyAnyMore() {
        sql("update %s set \"ACTOR\" = null where \"PLACE\" = ?", OF_NORD + ":2");

        assertFound(Kind.NAME_GONE, 2, 2);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 3", "2, 4", "6, 6", "5, 6", "1, 6"})
    void namesTheRowsThatAreGone(int from, int to) {
        for (int number = from; number <= to; number++) {
            sql("delete from %s where \"PLACE\" = ?", OF_NORD + ":" + number);
        }

        assertFound(Kind.MISSING, from, to);
    }

    @ParameterizedTest
    @CsvSource({"3, 4", "1, 2", "5, 6", "2, 5"})
    void namesTheRowsThatHaveChangedPlaces(int one, int other) {
        move(one, 99);
        move(other, one);
        move(99, other);

        List<Integer> named = check.run().findings().stream()
                .filter(finding -> finding.kind() == Kind.REORDERED)
                .flatMap(finding ->
                        IntStream.rangeClosed(finding.number(), finding.to()).boxed())
                .toList();
        assertThat(named).containsExactly(one, other);
        assertThat(check.run().findings()).allMatch(finding -> finding.kind() == Kind.REORDERED);
    }

    private void move(int from, int to) {
        sql(
                "update %s set \"NUMBER\" = " + to + ", \"PLACE\" = ? where \"PLACE\" = ?",
                OF_NORD + ":" + to,
                OF_NORD + ":" + from);
    }

    /** Taking the last row away and moving the end back takes the key. */
    @Test
    void namesAnEndThatHasBeenMovedBack() {
        sql("delete from %s where \"PLACE\" = ?", OF_NORD + ":" + ROWS);
        ends("update %s set \"LAST\" = \"LAST\" - 1 where \"CHAIN\" = ?", OF_NORD);

        assertFound(Kind.END, ROWS - 1, ROWS - 1);
    }

    @Test
    void namesAnEndThatIsAnotherChains() {
        ends("update %s set \"SEAL\" = ? where \"CHAIN\" = ?", "0", OF_NORD);

        assertFound(Kind.END, ROWS, ROWS);
    }

    @Test
    void namesAChainThatHasLostItsEnd() {
        ends("delete from %s where \"CHAIN\" = ?", OF_NORD);

        assertFound(Kind.END, ROWS, ROWS);
    }

    @Test
    void namesAPersonWithoutAChain() {
        Person nord = nord();
        PersonRef ref = new PersonRef("P-7K3M");
        site.personStore.insert(new Person(
                ref,
                UUID.randomUUID(),
                "Bris",
                nord.status(),
                null,
                null,
                nord.team(),
                null,
                null,
                nord.settings(),
                false,
                nord.revision()));

        assertThat(check.run().findings()).containsExactly(new LogFinding(Kind.NO_CHAIN, ref.value(), 0, 0));
    }

    @Test
    void namesAChainThatIsNobodys() {
        String nobodys = "c4a10000-0000-4000-8000-000000000009";
        site.inTransaction.run(() ->
                site.accessLog.append(nobodys, site.accessLog.newest(NORD, 0, 1).get(0)));

        assertThat(check.run().findings()).containsExactly(new LogFinding(Kind.NOBODYS, nobodys, 0, 0));
    }

    /** Another key fits nothing, and that is one finding for each chain and not one for each row. */
    @Test
    void saysItOnceForEachChainWhenTheKeyIsAnother() {
        for (int i = 0; i < 60; i++) {
            read(KOORDINATOR_A, NORD);
        }
        LogCheck other = new LogCheck(site.accessLog, new LogSeal(() -> new byte[32]), site.roster);

        assertThat(other.run().findings())
                .filteredOn(finding -> finding.whose().equals(NORD.value()))
                .hasSizeLessThan(5);
    }

    @Test
    void isForAdministratorsAlone() {
        LogCheckService service = new LogCheckService(check, site.currentUser);
        site.currentUser.signIn(KOORDINATOR_A);
        assertThat(Problems.of(service::check)).isEqualTo(new Problem.NotFound());

        site.currentUser.signInAsSystemAdministrator(FakeUsers.ADMIN);

        assertThat(LogCheckJson.of(service.check())).isEqualTo(new LogCheckJson(3, 2 * ROWS + 1, true, 0, List.of()));
    }

    private void assertFound(Kind kind, int from, int to) {
        assertThat(check.run().findings()).containsExactly(new LogFinding(kind, NORD.value(), from, to));
    }

    private void sql(String statement, String... arguments) {
        execute(statement.formatted("\"" + table("ACCESS_LOG") + "\""), arguments);
    }

    private void ends(String statement, String... arguments) {
        execute(statement.formatted("\"" + table("LOG_HEAD") + "\""), arguments);
    }

    private void execute(String sql, String... arguments) {
        try (Connection connection = database.database().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            assertThat(statement.executeUpdate()).as(sql).isPositive();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private String table(String name) {
        try (Connection connection = database.database().dataSource().getConnection();
                var tables = connection.getMetaData().getTables(null, null, "AO\\_%\\_" + name, null)) {
            assertThat(tables.next()).isTrue();
            return tables.getString("TABLE_NAME");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
