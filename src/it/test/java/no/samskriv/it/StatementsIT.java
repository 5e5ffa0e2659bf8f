package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page with 200 goals costs the database as many statements as a page with one. */
class StatementsIT {

    /** The person in the demo with one goal. */
    private static final String VEST = "P-0004";

    @ParameterizedTest
    @EnumSource
    void thePlanTakesTheSameNumberHoweverManyGoalsThereAre(Database database) {
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

            assertThat(perView)
                    .as("first and second view after a start, with 1, 10 and 200 goals")
                    .hasSize(6);
            assertThat(perView).allMatch(statements -> statements > 0);
            assertThat(perView).allMatch(perView.get(0)::equals);
        }
    }

    private static void fillUpTo(int goals, Client writer) {
        for (int i = goalsNow(writer); i < goals; i++) {
            Rest.addGoal(writer, VEST, "Jeg vil gå tur nummer " + i + ".");
        }
        assertThat(goalsNow(writer)).isEqualTo(goals);
    }

    private static int goalsNow(Client reader) {
        return reader.get(Rest.plan(VEST)).json().path("goals").size();
    }

    private static int statementsOfAView(Client reader) {
        Answer view = reader.get("/display/RECO/" + VEST);
        assertThat(view.status()).as("%s", view).isEqualTo(200);
        return Statements.ofPlugins(view);
    }
}
