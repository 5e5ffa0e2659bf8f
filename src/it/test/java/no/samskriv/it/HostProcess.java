package no.samskriv.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The host as its user starts it: {@code java -jar}, with a home of its own and a free port. */
final class HostProcess implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String READY = "Samskriv is ready: ";

    /**
     * A language with letters of its own and a zone nobody here lives in: what leans on the machine's own fails. And
     * compiled for a short life.
     */
    private static final List<String> ELSEWHERE = List.of(
            "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Chatham", "-XX:TieredStopAtLevel=1");

    private final Map<String, String> options;
    private final List<String> jvm = new ArrayList<>();
    private Process process;
    private ProcessOutput output;
    private Site site;

    private HostProcess(Map<String, String> options) {
        this.options = options;
    }

    /** Starts a host with an empty home and waits until it serves. */
    static HostProcess start(Map<String, String> options) {
        return start(options, Prepared.jvm().toArray(String[]::new));
    }

    static HostProcess start(Map<String, String> options, String... jvm) {
        Map<String, String> all = new TreeMap<>(options);
        all.putIfAbsent("port", "0");
        all.putIfAbsent("home", newHome().toString());
        HostProcess host = new HostProcess(all);
        host.startAgain(jvm);
        return host;
    }

    /** Starts a host with the demo, on a database that nobody else has, and waits until it serves. */
    static HostProcess start(Database database) {
        return start(database.withDemo());
    }

    /** The command line that starts a host with these options. */
    static List<String> command(Map<String, String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ELSEWHERE);
        options.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-jar");
        command.add(Artefacts.HOST_JAR.toString());
        return command;
    }

    /** A directory that nobody has used, below the build's own. */
    static Path newHome() {
        try {
            Path homes = Files.createDirectories(Artefacts.ROOT.resolve("src/it/target/homes"));
            return Files.createTempDirectory(homes, "home");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the started host says about where it serves; the same line that a person reads. */
    static URI readyAt(ProcessOutput output) {
        String line = output.await(PATIENCE);
        return URI.create(line.substring(line.indexOf(READY) + READY.length()).strip());
    }

    static ProcessOutput outputOf(Process process) {
        return new ProcessOutput(process, READY);
    }

    /** Starts once more, on the home and database that the last one left. */
    void startAgain() {
        startAgain(Prepared.jvm().toArray(String[]::new));
    }

    /** As {@link #startAgain()}, with these options of the JVM and no others but what {@link #command} gives. */
    void startAgain(String... jvm) {
        this.jvm.clear();
        this.jvm.addAll(List.of(jvm));
        try {
            List<String> command = command(options);
            command.addAll(1, this.jvm);
            process = new ProcessBuilder(command)
                    .directory(Artefacts.ROOT.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        output = outputOf(process);
        site = new Site(readyAt(output));
    }

    Site site() {
        return site;
    }

    String log() {
        return output.text();
    }

    /** As {@code kill -9}: nothing of the host runs any more, and nothing was said to it before. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** As {@code kill}, which sends SIGTERM; waits for the end and gives the exit code. */
    int terminate() {
        process.destroy();
        return exitCode();
    }

    private int exitCode() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the host does not end:\n" + log());
            }
            output.complete(PATIENCE);
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
