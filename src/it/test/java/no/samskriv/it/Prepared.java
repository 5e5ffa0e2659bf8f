package no.samskriv.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a first start leaves behind, made once for each build and day and shared by all forks: the home of a host with its
 * demo, to be copied, and the classes of the host as its JVM keeps them for the next (without them a start takes half as
 * long again). A JVM that cannot use these says nothing and reads the jar.
 */
final class Prepared {
    private static final Path FOLDER = Artefacts.ROOT.resolve("src/it/target/prepared");
    private static final Path CLASSES = FOLDER.resolve("host.jsa");
    private static final Path HOME = FOLDER.resolve("home");
    private static final Path OF = FOLDER.resolve("of.txt");

    private Prepared() {}

    /** Options of the JVM that start a host sooner. */
    static List<String> jvm() {
        make();
        return List.of("-XX:SharedArchiveFile=" + CLASSES, "-Xlog:disable");
    }

    /** A home of its own, on H2, as it is after a first start. */
    static Path home() {
        make();
        Path home = HostProcess.newHome();
        try (Stream<Path> files = Files.walk(HOME)) {
            for (Path file : (Iterable<Path>) files.filter(Prepared::isKept)::iterator) {
                Path copy = home.resolve(HOME.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home;
    }

    /** The database and what nodes share; the rest is made anew by each start. */
    private static boolean isKept(Path file) {
        Path path = HOME.relativize(file);
        return Files.isRegularFile(file)
                && (path.startsWith("shared") || path.toString().startsWith("database"));
    }

    private static synchronized void make() {
        try {
            Files.createDirectories(FOLDER);
            try (FileChannel turn =
                    FileChannel.open(FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // given back when the file is closed
                turn.lock();
                String of = of();
                if (!Files.exists(OF) || !Files.readString(OF).equals(of)) {
                    makeAnew();
                    Files.writeString(OF, of);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The demo's days are counted from the day it is made on. */
    private static String of() throws IOException {
        return Runtime.version() + " " + Files.getLastModifiedTime(Artefacts.HOST_JAR) + " "
                + Files.getLastModifiedTime(Artefacts.PLUGIN_JAR) + " " + LocalDate.now();
    }

    private static void makeAnew() throws IOException {
        Files.deleteIfExists(OF);
        Files.deleteIfExists(CLASSES);
        if (Files.exists(HOME)) {
            Files.move(HOME, HostProcess.newHome().resolve("before"));
        }
        try (HostProcess host = HostProcess.start(
                Map.of("home", HOME.toString()), "-XX:ArchiveClassesAtExit=" + CLASSES, "-Xlog:disable")) {
            Client coordinator = host.site().as("koordinator-a");
            coordinator.get("/display/RECO/" + Rest.NORD);
            coordinator.get(Rest.plan(Rest.NORD));
            host.terminate();
        }
    }
}
