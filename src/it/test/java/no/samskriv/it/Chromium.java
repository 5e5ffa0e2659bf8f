package no.samskriv.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The browser on this machine: named with {@code -Dchromium=}, found, or installed where that may be done unasked. */
final class Chromium {

    private static final Logger LOG = LoggerFactory.getLogger(Chromium.class);
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin", "/usr/local/bin", "/snap/bin", "/Applications/Google Chrome.app/Contents/MacOS");

    private Chromium() {}

    static Path find() {
        String named = System.getProperty("chromium", "");
        if (!named.isBlank()) {
            return Optional.of(Path.of(named))
                    .filter(Files::isExecutable)
                    .orElseThrow(() -> new IllegalStateException("-Dchromium=" + named + " is no program"));
        }
        return oneAtATime(() -> onThisMachine().orElseGet(Chromium::install));
    }

    /** So that no fork installs what another is installing, or starts what is there by half. */
    private static Path oneAtATime(Supplier<Path> search) {
        Path turn = Artefacts.ROOT.resolve("src/it/target/chromium.lock");
        try (FileChannel file = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // given back when the file is closed
            file.lock();
            return search.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> onThisMachine() {
        Stream<String> path = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return Stream.concat(path, USUAL_PLACES.stream())
                .flatMap(folder -> Stream.concat(NAMES.stream(), Stream.of("Google Chrome"))
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path install() {
        if (!Files.isExecutable(Path.of("/usr/bin/apt-get")) || !"root".equals(System.getProperty("user.name"))) {
            throw new IllegalStateException(
                    "The browser tests need Chromium: install it (on Debian: apt-get install chromium) or name one"
                            + " with -Dchromium=PATH.");
        }
        LOG.info("No Chromium on this machine: installing the package chromium with apt-get.");
        run("apt-get", "-q", "update");
        run("apt-get", "-q", "install", "-y", "--no-install-recommends", "chromium");
        return onThisMachine().orElseThrow(() -> new IllegalStateException("the package chromium brought no browser"));
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed:\n" + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
