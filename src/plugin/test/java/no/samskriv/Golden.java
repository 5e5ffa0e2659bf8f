package no.samskriv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file that says what the product gives; {@code -Dgolden.update} writes what it gives now. */
public final class Golden {
    private static final Path FILES = Path.of(System.getProperty("basedir", "")).resolve("test/resources/golden");

    private Golden() {}

    public static void assertSame(String file, String given) {
        Path golden = FILES.resolve(file);
        if (System.getProperty("golden.update") != null) {
            write(golden, given);
        }
        List<String> expected = read(golden).lines().toList();
        assertThat(given.lines())
                .as("%s (meant? run with -Dgolden.update)", file)
                .containsExactlyElementsOf(expected);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String given) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, given.endsWith("\n") ? given : given + "\n", UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
