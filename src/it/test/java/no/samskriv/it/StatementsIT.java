package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page with 200 goals and a thousand actions costs the database as many statements as a page with one goal. */
class StatementsIT {
    private static final Logger LOG = LoggerFactory.getLogger(StatementsIT.class);

    /** The person in the demo with one goal. */
    private static final String VEST = "P-0004";

    private static final int ACTIONS_OF_A_GOAL = 5;

    /**
     * For what the reader may see, and the row in the log: whether somebody is shown their own record, whose page it is,
     * the person, what lets in or keeps out, the assignment; the end of the chain locked, the row with its number, and
     * the end moved.
     */
    private static final int FOR_ACCESS_AND_LOG = 9;

    /**
     * On the page: the person, goals, actions, comments, entries, what is said of the plan as a whole, the answers to it,
     * the version that was said yes to, texts, drafts, those around the person, who takes part, who works with them, and who
     * is taking over.
     */
    private static final int TABLES_OF_THE_PLAN = 14;

    /** Around it: the teams of the reader, and the settings of the site: the duty groups, and what it calls things. */
    private static final int TABLES_AROUND = 2;

    /** What a view of the page may cost. */
    static final int MOST = FOR_ACCESS_AND_LOG + TABLES_OF_THE_PLAN + TABLES_AROUND;

    @ParameterizedTest
    @EnumSource
    void thePlanTakesTheSameNumberHoweverMuchStandsOnIt(Database database) {
        try (HostProcess host = HostProcess.start(database)) {
            List<Integer> perView = new ArrayList<>();
            for (int goals : new int[] {1, 10, 200}) {
                fillUpTo(goals, host.site().as("koordinator-a"));
                host.terminate();
                host.startAgain();
                Client reader = host.site().as("koordinator-a");
                perView.add(statementsOfAView(reader));
                perView.add(statementsOfAView(reader));
            }

            LOG.info("statements of a view on {}, with 1, 10 and 200 goals: {}", database, perView);
            assertThat(perView)
                    .as("first and second view after a start, with 1, 10 and 200 goals")
                    .hasSize(6)
                    .allMatch(statements -> statements > 0 && statements <= MOST)
                    .allMatch(perView.get(0)::equals);
        }
    }

    private static void fillUpTo(int goals, Client writer) {
        for (int i = count(writer, "goals"); i < goals; i++) {
            String goal = Rest.idOf(written(writer.post(Rest.goals(VEST), """
                    {"type": "RECOVERY", "title": {"text": "Jeg vil gå tur.", "voice": "PERSON", "mode": "TOGETHER"},
                     "why": {"text": "Da sover jeg.", "voice": "PERSON", "mode": "TOGETHER"}}""")));
            written(writer.post(Rest.goal(goal) + "/comments", """
                    {"text": {"text": "Vi går sammen.", "voice": "PROFESSIONAL"}}"""));
            if (i % 10 == 1) {
                Entries.ofEachKind(writer, VEST, goal);
            }
        }
        List<String> there = writer.get(Rest.plan(VEST)).json().path("goals").findValuesAsText("id");
        String coordinator =
                writer.get(Rest.person(VEST)).json().at("/coordinator/key").asText();
        for (int i = count(writer, "actions"); i < goals * ACTIONS_OF_A_GOAL; i++) {
            String json = action(there.get(i / ACTIONS_OF_A_GOAL), i % 2 == 0 ? null : coordinator);
            written(writer.post(Rest.person(VEST) + "/actions", json));
        }
        assertThat(count(writer, "goals")).isEqualTo(goals);
        assertThat(count(writer, "actions")).isEqualTo(goals * ACTIONS_OF_A_GOAL);
    }

    /** @param user who sees to it; null for the person */
    private static String action(String goal, String user) {
        String responsible = user == null ? """
                {"kind": "PERSON"}""" : """
                {"kind": "USER", "user": "%s"}""".formatted(user);
        return """
                {"goal": "%s", "title": {"text": "Kjøpe sko", "voice": "SHARED"}, "responsible": %s, "due": "2026-12-01"}""".formatted(goal, responsible);
    }

    private static Answer written(Answer added) {
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        return added;
    }

    private static int count(Client reader, String what) {
        return reader.get(Rest.plan(VEST)).json().path(what).size();
    }

    private static int statementsOfAView(Client reader) {
        Answer view = reader.get("/display/RECO/" + VEST);
        assertThat(view.status()).as("%s", view).isEqualTo(200);
        return Statements.ofPlugins(view);
    }
}
