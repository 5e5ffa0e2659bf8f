package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file in the repository that says what the product must be; {@code -Dgolden.update} writes what it is. */
final class Golden {

    private Golden() {}

    static void assertEquals(Path file, String actual) {
        if (System.getProperty("golden.update") != null) {
            write(file, actual);
        }
        assertThat(actual)
                .as("%s (run with -Dgolden.update when the change is meant)", Artefacts.ROOT.relativize(file))
                .isEqualTo(read(file));
    }

    static Path resource(String name) {
        return Artefacts.ROOT.resolve("src/it/test/resources/golden").resolve(name);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
