package no.samskriv.host;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostArchitectureTest {
    private static final Path SOURCES = Path.of("main");
    private static final JavaClasses HOST =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("no.samskriv.host");

    @ParameterizedTest
    @ValueSource(strings = {"osgi", "ao", "rest", "page"})
    void partsTalkThroughTheRootPackageOnly(String part) {
        String[] others = Stream.of("osgi", "ao", "rest", "page")
                .filter(other -> !other.equals(part))
                .map(other -> "no.samskriv.host." + other + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage("no.samskriv.host." + part + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(HOST);
    }

    @Test
    void hostDoesNotKnowThePlugin() throws IOException {
        Pattern plugin = Pattern.compile("no[./]samskriv[./](?!host|ao\\b)\\w+|no\\.samskriv(\"|:)");

        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> file.toString().matches(".*\\.(java|vm|js|css|xml|txt|xsd)"))
                            .filter(file -> plugin.matcher(read(file)).find()))
                    .isEmpty();
        }
    }

    @Test
    void classesAreFinalOrAbstract() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .haveModifier(JavaModifier.ABSTRACT)
                .check(HOST);
    }

    @Test
    void nothingWritesToTheConsoleOrLogsByOtherMeans() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(HOST);
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(HOST);
        GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(HOST);
    }

    @Test
    void theRulesSeeTheHost() {
        assertThat(HOST.size()).isGreaterThan(50);
        for (String part : List.of("osgi", "ao", "rest", "spring", "resource", "velocity")) {
            assertThat(HOST.stream().map(type -> type.getPackageName())).contains("no.samskriv.host." + part);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
