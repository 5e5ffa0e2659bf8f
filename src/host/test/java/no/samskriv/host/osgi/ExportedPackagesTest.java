package no.samskriv.host.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExportedPackagesTest {
    private final ExportedPackages exported = ExportedPackages.ofConfluence();

    @Test
    void holdEveryPackageOfTheDeclaredPlatform() {
        Set<String> declared = new ClassFileImporter()
                .importPackages("com.atlassian").stream()
                        .map(type -> type.getPackageName())
                        .collect(Collectors.toSet());

        assertThat(declared).hasSizeGreaterThan(15);
        assertThat(exported.versions()).containsKeys(declared.toArray(String[]::new));
    }

    @Test
    void areAllInTheHost() {
        assertThat(exported.versions().keySet()).allMatch(ExportedPackagesTest::isInTheHost);
    }

    @Test
    void offerNothingThatConfluenceKeepsToItself() {
        assertThat(exported.versions().keySet())
                .noneMatch(name -> name.startsWith("com.google.common")
                        || name.startsWith("no.samskriv")
                        || name.startsWith("org.h2")
                        || name.startsWith("org.glassfish"));
    }

    private static boolean isInTheHost(String name) {
        // not every jar has entries for its folders
        return ExportedPackagesTest.class.getClassLoader().getResource(name.replace('.', '/')) != null
                || !new ClassFileImporter().importPackages(name).isEmpty();
    }
}
