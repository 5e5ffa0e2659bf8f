package no.samskriv.it;

import java.nio.file.Path;

/** The checkout under test and the two jars that were built from it. */
final class Artefacts {

    static final Path ROOT = Path.of(System.getProperty("root"));
    static final Path HOST_JAR = ROOT.resolve("target/samskriv-host.jar");
    static final Path PLUGIN_JAR = ROOT.resolve("target/samskriv-confluence-" + System.getProperty("version") + ".jar");

    private Artefacts() {}
}
