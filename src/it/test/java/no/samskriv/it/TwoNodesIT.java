package no.samskriv.it;

import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two processes on one database are two nodes of one site; they make their first start at the same time. */
class TwoNodesIT {

    private static HostProcess first;
    private static HostProcess second;

    @BeforeAll
    static void startBoth() {
        Map<String, String> database = Database.POSTGRESQL.fresh();
        CompletableFuture<HostProcess> other = CompletableFuture.supplyAsync(() -> HostProcess.start(database));
        first = HostProcess.start(database);
        second = other.join();
    }

    @AfterAll
    static void endBoth() {
        Stream.of(first, second).filter(host -> host != null).forEach(HostProcess::close);
    }

    private final Client here = first.site().as("koordinator-a");
    private final Client there = second.site().as("koordinator-a");

    @Test
    void theDemoIsThereOnce() {
        Answer plan = here.get(Rest.plan("P-0004"));

        assertThat(plan.status()).as("%s", plan).isEqualTo(200);
        assertThat(plan.json().path("goals").findValuesAsText("text"))
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(there.get(Rest.plan("P-0004")).json()).isEqualTo(plan.json());
    }

    @Test
    void whatIsWrittenOnOneIsReadOnTheOther() {
        Answer added = Rest.addGoal(here, NORD, "Jeg vil bytte gardiner.");

        assertThat(there.get(Rest.goal(Rest.idOf(added))).json()).isEqualTo(added.json());
        assertThat(there.get(Rest.plan(NORD)).body()).contains("Jeg vil bytte gardiner.");
    }

    @RepeatedTest(10)
    void ofTwoChangesAtTheSameTimeOneWins() {
        String goal = Rest.goal(Rest.idOf(Rest.addGoal(here, NORD, "Jeg vil male veggen.")));

        CompletableFuture<Answer> blue = change(here, goal, "Jeg vil male veggen blå.");
        CompletableFuture<Answer> green = change(there, goal, "Jeg vil male veggen grønn.");

        assertThat(List.of(blue.join(), green.join()))
                .extracting(Answer::status)
                .containsExactlyInAnyOrder(200, 412);
        assertThat(here.get(goal).json()).isEqualTo(there.get(goal).json());
    }

    private static CompletableFuture<Answer> change(Client client, String goal, String text) {
        return client.sendAsync("PATCH", goal, Rest.newTitle(text), "If-Match", "\"1\"");
    }
}
