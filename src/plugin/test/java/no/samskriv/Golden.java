package no.samskriv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
        List<String> actual = given.lines().toList();
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            assertThat(actual.get(i))
                    .as("%s, line %d (is it meant? -Dgolden.update)", file, i + 1)
                    .isEqualTo(expected.get(i));
        }
        assertThat(actual).as("lines of %s", file).hasSameSizeAs(expected);
    }

    /** Compares and keeps the answer in a form that can be read. */
    public static void assertSameJson(String file, String given) {
        try {
            assertSame(file, new ObjectMapper().readTree(given).toPrettyString());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
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
