package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a team said about somebody is not there for those who have no access to that person: not for a stranger, not for
 * those whom the person has let in by consent, not for whoever has duty or leads the team, and not for a colleague in the
 * team. Asking for it takes as long and is answered as asking for what does not exist.
 */
class HatSilenceIT {
    private static final Set<String> THINGS = Set.of("{discussion}", "{effect}");
    private static final Set<String> OWN_PAGES = Set.of("/snakket-om?", "/hat-wish");

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
    @ValueSource(strings = {"fremmed", "nav-h", "soster-nord", "vakt-n", "leder", "sosionom-d"})
    void isAnsweredAsWhatDoesNotExist(String user) {
        List<Matrix.Line> lines = Matrix.read().lines().stream()
                .filter(line -> line.isRequest() && isAboutWhatWasSaid(line))
                .toList();
        assertThat(lines).hasSizeGreaterThan(6);

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
            assertThat(Statements.ofPlugins(there))
                    .as("statements of %s as %s", line, user)
                    .isEqualTo(Statements.ofPlugins(missing));
        }
    }

    private static boolean isAboutWhatWasSaid(Matrix.Line line) {
        return THINGS.stream().anyMatch(line.path()::contains)
                || OWN_PAGES.stream().anyMatch(line.path()::contains);
    }

    private static Answer ask(String user, Matrix.Line line, String path) {
        String body = line.body() == null ? null : things.fillIn(line.body(), Rest.NORD);
        return asking.send(user, line.method(), path, body, Asking.FAR);
    }

    /** Who is in no team, whatever else they may read, gets from the macro what they get for a team that there is not. */
    @ParameterizedTest
    @ValueSource(strings = {"fremmed", "nord", "nav-h", "soster-nord", "vakt-n"})
    void theTeamsPageHasNothingForWhoeverIsNotInTheTeam(String user) {
        String there = asking.pageWith(things.fillIn("recovery-hat?team={team}", Rest.NORD));
        String missing = asking.pageWith(Things.fillInNothing("recovery-hat?team={team}"));

        String seen = drawn(user, there);

        assertThat(seen).isEqualTo(drawn(user, missing)).doesNotContain("Recoveryteamet Elvebyen", "hatten");
        assertThat(drawn("koordinator-a", there)).isNotEqualTo(seen);
    }

    private static String drawn(String user, String page) {
        Answer answer = asking.client(user).get("/pages/viewpage.action?pageId=" + page);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        String body = answer.body();
        return body.substring(body.indexOf("<div class=\"wiki-content\">"), body.indexOf("wiki-comments"));
    }

    /** A colleague without access to anybody learns that persons were talked about, and of nobody who they are. */
    @Test
    void aColleagueWithoutAccessLearnsThatSomebodyWasTalkedAboutAndNoMore() {
        Map<String, String> names = Map.of("Nord", Rest.NORD, "Sør", "P-0002", "Øst", "P-0003", "Vest", "P-0004");
        for (String user : List.of("leder", "psykolog-f")) {
            String page = drawn(user, asking.pageWith(things.fillIn("recovery-hat?team={team}", Rest.NORD)));

            names.forEach((name, ref) ->
                    assertThat(page).as(user).doesNotContain(ref).doesNotContainPattern("\\b" + name + "s?\\b"));
        }
    }
}
