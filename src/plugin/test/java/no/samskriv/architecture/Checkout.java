package no.samskriv.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files the plugin is built from. */
final class Checkout {
    /** Maven names the module's folder; an editor may run the tests from there without saying so. */
    private static final Path MODULE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    static final Path JAVA = MODULE.resolve("main/java");
    static final Path TESTS = MODULE.resolve("test/java");
    static final Path RESOURCES = MODULE.resolve("main/resources");
    static final Path ROOT = MODULE.resolve("../..").normalize();

    private Checkout() {}

    /** The files below a folder whose names end like this, in the order of their names. */
    static List<Path> files(Path folder, String... endings) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the plugin's top-level classes, from where their files lie. */
    static List<String> classNames() {
        return files(JAVA, ".java").stream()
                .map(file -> JAVA.relativize(file).toString())
                .filter(file -> !file.endsWith("package-info.java"))
                .map(file -> file.replace(".java", "").replace('/', '.'))
                .toList();
    }
}
