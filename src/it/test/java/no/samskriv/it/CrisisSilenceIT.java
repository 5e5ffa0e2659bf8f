package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A crisis plan is not there for those who may not read it: not for a stranger, not for those whom the person has let in to
 * something else, not for a colleague, a leader or somebody on duty who has not said why, and not for whoever is blocked.
 * Asking for it takes as long and is answered as asking for what does not exist.
 */
class CrisisSilenceIT {
    private static final String VEST = "P-0004";

    private static HostProcess host;
    private static Asking asking;
    private static Things things;

    @BeforeAll
    static void start() {
        host = HostProcess.start(Database.H2);
        asking = new Asking(host.site());
        things = new Things(host.site());
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fremmed", "nav-h", "leder", "sosionom-d", "psykolog-f", "admin"})
    void isAnsweredAsWhatDoesNotExist(String user) {
        List<Matrix.Line> lines = lines();
        assertThat(lines).hasSizeGreaterThan(10);

        // somebody's first request costs what signing in costs
        ask(user, lines.get(0), Things.fillInNothing(lines.get(0).path()));
        for (Matrix.Line line : lines) {
            Answer there = ask(user, line, things.fillIn(line.path(), Rest.NORD));
            Answer missing = ask(user, line, Things.fillInNothing(line.path()));

            assertThat(there.status()).as("%s as %s\n%s", line, user, there).isEqualTo(404);
            assertThat(missing.status()).as("%s as %s\n%s", line, user, missing).isEqualTo(404);
            assertThat(Silence.body(there, things.named(Rest.NORD)))
                    .as("%s as %s", line, user)
                    .isEqualTo(Silence.body(missing, Rest.NOBODY, Rest.NOTHING));
        }
    }

    /** Neither the header nor any page of a stranger's leads there. */
    @Test
    void aStrangerFindsNoWay() {
        Stream.of("/", "/display/RECO", "/dashboard.action")
                .map(path -> asking.client("fremmed").get(path).body())
                .forEach(body -> assertThat(body).doesNotContain("kriseplaner", "kriseark"));
        assertThat(asking.client("koordinator-a").get("/display/RECO").body()).contains("kriseplaner");
        assertThat(asking.client("vakt-n").get("/display/RECO").body()).contains("kriseplaner");
    }

    /** Vest has let in somebody to the goals and taken that back from somebody else: neither has the crisis plan. */
    @ParameterizedTest
    @ValueSource(strings = {"nav-h", "soster-nord"})
    void whoeverReadsSomethingElseDoesNotReadIt(String user) {
        for (Matrix.Line line : lines()) {
            Answer there = ask(user, line, things.fillIn(line.path(), VEST));

            assertThat(there.status()).as("%s as %s\n%s", line, user, there).isEqualTo(404);
        }
    }

    /** Nord's sister reads the plan and not whom Nord keeps away: it might be somebody she knows. */
    @Test
    void whoeverReadsItByConsentDoesNotLearnWhomToKeepAway() {
        Client sister = asking.client("soster-nord");
        Answer whole = asking.client("koordinator-a").get(Crises.plan(Rest.NORD));
        Answer part = sister.get(Crises.plan(Rest.NORD));

        assertThat(whole.json().has("told")).as("%s", whole).isTrue();
        assertThat(part.status()).as("%s", part).isEqualTo(200);
        assertThat(part.json().has("told")).as("%s", part).isFalse();
        Stream.of(
                        sister.get(Crises.SHEET + Rest.NORD),
                        sister.get(Crises.CARD + Rest.NORD),
                        sister.get(Crises.plan(Rest.NORD) + "/fragment"),
                        sister.get(Crises.entries(Rest.NORD)))
                .forEach(answer -> assertThat(answer.body())
                        .doesNotContain("Ikke ring", "DO_NOT_TELL", ">Far<")
                        .contains("Snakk lavt"));
        assertThat(asking.client("koordinator-a").get(Crises.SHEET + Rest.NORD).body())
                .contains("Ikke ring, ikke fortell noe til", "Far");
    }

    /** All that is about somebody's crisis plan, but for the macro, whose page everybody may see. */
    private static List<Matrix.Line> lines() {
        return Matrix.read().lines().stream()
                .filter(line -> line.isRequest() && line.isAboutSomebody())
                .filter(line -> !Set.of("MACRO").contains(line.method()))
                .filter(line -> line.path().matches(".*/(crisis-|krise|etter-krisen).*"))
                .toList();
    }

    private static Answer ask(String user, Matrix.Line line, String path) {
        String body = line.body() == null ? null : things.fillIn(line.body(), Rest.NORD);
        return asking.send(user, line.method(), path, body, Asking.FAR);
    }
}
