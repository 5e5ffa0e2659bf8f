package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** The jar that a site uploads: what is in it, what it asks for, and that it gets it. */
class PluginJarIT {

    /** See {@code docs/decisions/0018-what-the-jar-may-weigh.md}. */
    private static final int BUDGET_BYTES = 5_200_000;

    /** See {@code docs/decisions/0021-one-library-in-the-jar.md}. */
    private static final Pattern LIBRARY = Pattern.compile("(biweekly|com/github/mangstadt/vinnie)/.*");

    private static final Pattern ANY_VERSION = Pattern.compile("version=\"?0\"?(;|$)");

    /** A comma within quotes does not separate. */
    private static final Pattern CLAUSES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    @Test
    void theManifestIsTheOneWeMean() throws IOException {
        Map<String, String> lines = new TreeMap<>();
        mainAttributes().forEach((name, value) -> lines.put(name.toString(), value.toString()));
        String manifest = lines.entrySet().stream()
                .map(line -> line.getKey() + ": " + inLines(line.getKey(), line.getValue()) + "\n")
                .collect(Collectors.joining());

        Golden.assertEquals(Golden.resource("manifest.txt"), manifest);
    }

    private static String inLines(String header, String value) {
        return header.endsWith("-Package") ? CLAUSES.matcher(value).replaceAll(",\n  ") : value;
    }

    @Test
    void noImportAsksForAVersion() throws IOException {
        List<String> imports = List.of(CLAUSES.split(mainAttributes().getValue("Import-Package")));

        assertThat(imports)
                .isNotEmpty()
                .allMatch(each ->
                        !each.contains("version=") || ANY_VERSION.matcher(each).find());
        assertThat(imports).noneMatch(each -> each.startsWith("org.jspecify"));
    }

    /** Every class has its source in the product: so none is somebody else's, and none is a test. */
    @Test
    void itCarriesOurOwnClassesAndOneLibrary() throws IOException {
        Path sources = Artefacts.ROOT.resolve("src/plugin/main/java");

        assertThat(entries())
                .filteredOn(name ->
                        name.endsWith(".class") && !LIBRARY.matcher(name).matches())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(sources.resolve(name.replaceFirst("(\\$.*)?\\.class$", ".java")))
                        .exists());
        assertThat(entries()).noneMatch(name -> name.endsWith(".jar"));
    }

    @Test
    void theLibrarysLicencesLieBesideIt() throws IOException {
        assertThat(entries()).contains("biweekly/biweekly.license", "META-INF/vinnie.license");
    }

    @Test
    void itIsSmall() throws IOException {
        assertThat(Files.size(Artefacts.PLUGIN_JAR)).isLessThan(BUDGET_BYTES);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itResolvesAgainstWhatConfluenceExports(boolean versioned, @TempDir Path cache) throws Exception {
        Framework felix = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        cache.toString(),
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        exportsOfConfluence(versioned),
                        "felix.bootdelegation.implicit",
                        "false",
                        "felix.service.urlhandlers",
                        "false"));
        felix.start();
        try {
            Bundle plugin = felix.getBundleContext()
                    .installBundle(Artefacts.PLUGIN_JAR.toUri().toString());

            assertThat(felix.adapt(FrameworkWiring.class).resolveBundles(List.of(plugin)))
                    .isTrue();
        } finally {
            felix.stop();
            felix.waitForStop(10_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void theHostRunsItWhetherPackagesHaveVersionsOrNot(String versioned) {
        try (HostProcess host = HostProcess.start(Map.of("versionedExports", versioned))) {
            Answer plan = host.site().as("koordinator-a").get(Rest.plan(Rest.NORD));

            assertThat(plan.status()).as(host.log()).isEqualTo(200);
        }
    }

    /** The list in the host jar: {@code [version]} holds for the package names below it. */
    private static String exportsOfConfluence(boolean versioned) throws IOException {
        StringBuilder exports = new StringBuilder();
        String version = "0";
        for (String line : exportList().lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                version = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                exports.append(exports.isEmpty() ? "" : ",").append(line);
                exports.append(versioned ? ";version=\"" + version + "\"" : "");
            }
        }
        return exports.toString();
    }

    private static String exportList() throws IOException {
        try (JarFile host = new JarFile(Artefacts.HOST_JAR.toFile())) {
            ZipEntry list = host.getEntry("no/samskriv/host/osgi/exported-packages.txt");
            return new String(host.getInputStream(list).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Attributes mainAttributes() throws IOException {
        try (JarFile jar = new JarFile(Artefacts.PLUGIN_JAR.toFile())) {
            return jar.getManifest().getMainAttributes();
        }
    }

    private static List<String> entries() throws IOException {
        try (JarFile jar = new JarFile(Artefacts.PLUGIN_JAR.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }
}
