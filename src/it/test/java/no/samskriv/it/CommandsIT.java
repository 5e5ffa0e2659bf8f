package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The host as a command: what it says when it cannot start, and how it ends. */
class CommandsIT {

    @Test
    void aTakenPortIsOneClearSentence() throws Exception {
        try (HostProcess host = HostProcess.start(Database.H2)) {
            int port = host.site().url().getPort();

            assertRefused(Map.of("port", String.valueOf(port)), String.valueOf(port));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "port, ninety, ninety",
        "port, 70000, 70000",
        "plugins, nowhere.jar, nowhere.jar",
        "site, nowhere.json, nowhere.json"
    })
    void anOptionThatCannotBeIsOneClearSentence(String option, String value, String named) throws Exception {
        assertRefused(Map.of(option, value), named);
    }

    private static void assertRefused(Map<String, String> options, String named) throws Exception {
        Map<String, String> all =
                new TreeMap<>(Map.of("port", "0", "home", HostProcess.newHome().toString()));
        all.putAll(options);
        ProcessBuilder builder = new ProcessBuilder(HostProcess.command(all));
        // with it the JVM itself says a line
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        String said = new String(process.getErrorStream().readAllBytes()).strip();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isNotZero();
        assertThat(said.lines()).as(said).hasSize(1);
        assertThat(said).contains(named).doesNotContain("Exception");
    }

    @Test
    void sigtermEndsItCleanlyAndNothingIsLost() {
        try (HostProcess host = HostProcess.start(Database.H2)) {
            Client coordinator = host.site().as("koordinator-a");
            String goal = Rest.goal(Rest.idOf(Rest.addGoal(coordinator, Rest.NORD, "Jeg vil ha fri på fredag.")));

            int exit = host.terminate();

            assertThat(exit).as(host.log()).isIn(0, 128 + 15);
            assertThat(host.log()).doesNotContain("Exception");
            host.startAgain();
            assertThat(Rest.titleOf(host.site().as("koordinator-a").get(goal))).isEqualTo("Jeg vil ha fri på fredag.");
        }
    }

    @Test
    void itEndsWhenItsParentDoes() throws IOException, InterruptedException {
        List<String> shell = new ArrayList<>(List.of("sh", "-c", "\"$@\" & wait", "sh"));
        shell.addAll(HostProcess.command(
                Map.of("port", "0", "home", HostProcess.newHome().toString())));
        Process parent = new ProcessBuilder(shell).redirectErrorStream(true).start();
        ProcessOutput output = HostProcess.outputOf(parent);
        HostProcess.readyAt(output);
        ProcessHandle host = parent.descendants().findFirst().orElseThrow();

        parent.destroyForcibly().waitFor();

        // the pipe closes when the last process that holds it is gone
        output.complete(Duration.ofSeconds(30));
        assertThat(host.onExit()).succeedsWithin(Duration.ofSeconds(30));
    }
}
