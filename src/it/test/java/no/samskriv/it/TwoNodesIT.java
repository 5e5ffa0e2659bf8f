package no.samskriv.it;

import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one database are two nodes of one site; they make their first start at the same time. */
class TwoNodesIT {

    private static final String BEFORE_THE_HOUR = "2026-11-26T05:30:00Z";
    private static final String AFTER_IT = "2026-11-26T06:30:00Z";
    private static final String THREE_WORKING_DAYS_LATER = "2026-12-01T06:30:00Z";

    @TempDir
    private static Path folder;

    private static HostProcess first;
    private static HostProcess second;

    @BeforeAll
    static void startBoth() throws IOException {
        passTo(BEFORE_THE_HOUR);
        Map<String, String> database = new HashMap<>(Database.POSTGRESQL.fresh());
        database.put("samskriv.clock", folder.resolve("clock").toString());
        CompletableFuture<HostProcess> other =
                CompletableFuture.supplyAsync(() -> HostProcess.start(inHome("second", database)));
        first = HostProcess.start(inHome("first", database));
        second = other.join();
    }

    private static Map<String, String> inHome(String node, Map<String, String> options) {
        Map<String, String> all = new HashMap<>(options);
        all.put("home", folder.resolve(node).toString());
        return all;
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

    /** The host holds nobody back who asks for a job by hand: what is shown here is the product's own doing. */
    @Test
    void whateverTheNodesDoEachUserIsRemindedOnce() throws IOException {
        remindTwiceOnBoth();
        assertThat(told()).as("before the hour").isEmpty();

        passTo(AFTER_IT);
        remindTwiceOnBoth();
        List<String> today = told();
        assertThat(today).isNotEmpty().doesNotHaveDuplicates();

        passTo(THREE_WORKING_DAYS_LATER);
        remindTwiceOnBoth();
        List<String> later = new ArrayList<>(told());
        today.forEach(later::remove);
        assertThat(later)
                .as("after three days without anybody there")
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(letters()).allSatisfy(letter -> assertThat(letter)
                .contains("/plugins/servlet/samskriv/paaminnelser", "text/plain")
                .doesNotContain("P-0", "Nord", "Sør", "Øst", "Vest", "Elvebyen"));
    }

    private static void remindTwiceOnBoth() {
        for (int i = 0; i < 2; i++) {
            Stream.of(first, second)
                    .map(node -> CompletableFuture.supplyAsync(() -> node.site()
                            .as("admin")
                            .post("/samskriv-host/jobs/reminders", "", "X-Atlassian-Token", "no-check")))
                    .toList()
                    .forEach(asked -> assertThat(asked.join().body()).startsWith("SUCCESS"));
        }
    }

    private static void passTo(String instant) throws IOException {
        Path half = Files.writeString(folder.resolve("clock.part"), instant);
        Files.move(half, folder.resolve("clock"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** To whom, once for each e-mail that left either node. */
    private static List<String> told() throws IOException {
        return letters().stream()
                .map(letter -> letter.lines().findFirst().orElse(""))
                .toList();
    }

    private static List<String> letters() throws IOException {
        List<String> letters = new ArrayList<>();
        for (String node : List.of("first", "second")) {
            Path mail = folder.resolve(node).resolve("mail");
            if (Files.isDirectory(mail)) {
                try (Stream<Path> files = Files.list(mail)) {
                    for (Path file : files.toList()) {
                        letters.add(Files.readString(file));
                    }
                }
            }
        }
        return letters;
    }
}
