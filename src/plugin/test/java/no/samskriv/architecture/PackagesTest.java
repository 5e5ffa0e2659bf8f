package no.samskriv.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every package says about itself, and that it is true. */
@AnalyzeClasses(locations = PluginClasses.class)
final class PackagesTest {
    private static final Pattern DOCS = Pattern.compile("docs/[\\w/-]+\\.md");
    private static final Pattern LINK = Pattern.compile("\\{@link ([\\w.]+)\\}");
    private static final Pattern MEANT_TO_BE_PUBLIC =
            Pattern.compile(".*(Service|Macro|Resource|Servlet|Filter|Condition|Panel|Json)");
    private static final Pattern MEANT_TO_BE_PUBLIC_IN_STORES = Pattern.compile(".*(Row|Store|Chapters)");

    @Test
    void everyPackageIsNullMarked() {
        assertThat(packages()).allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                .content()
                .contains("@NullMarked")
                .startsWith("/**"));
    }

    @Test
    void everyPagePackagesPointToExists() {
        List<String> pages = Checkout.files(Checkout.JAVA, "package-info.java").stream()
                .flatMap(info -> DOCS.matcher(Checkout.read(info)).results())
                .map(MatchResult::group)
                .distinct()
                .toList();

        assertThat(pages).isNotEmpty().allSatisfy(page -> assertThat(Checkout.ROOT.resolve(page))
                .exists());
    }

    @Test
    void everyFeaturePointsToItsPage() {
        Stream<Path> features =
                Part.FEATURES.stream().map(part -> folder(part.packageName())).filter(Files::exists);

        assertThat(features).allSatisfy(feature -> assertThat(feature.resolve("package-info.java"))
                .content()
                .containsPattern("docs/features/\\w+\\.md"));
    }

    @ArchTest
    static void publicOnlyWhereMeant(JavaClasses classes) {
        List<String> unmeant = classes.stream()
                .filter(PluginClasses.inFeature().and(type -> !type.isNestedClass()))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !isMeantToBePublic(type))
                .map(JavaClass::getName)
                .toList();

        assertThat(unmeant)
                .as("public, but neither a service, an edge nor named in its package-info")
                .isEmpty();
    }

    private static boolean isMeantToBePublic(JavaClass type) {
        Pattern endings = type.getPackageName().endsWith(".store") ? MEANT_TO_BE_PUBLIC_IN_STORES : MEANT_TO_BE_PUBLIC;
        return endings.matcher(type.getSimpleName()).matches() || namedByItsPackage(type);
    }

    private static boolean namedByItsPackage(JavaClass type) {
        Path info = folder(type.getPackageName()).resolve("package-info.java");
        return LINK.matcher(Checkout.read(info)).results().anyMatch(link -> link.group(1)
                .equals(type.getName()));
    }

    private static List<Path> packages() {
        return Checkout.files(Checkout.JAVA, ".java").stream()
                .map(Path::getParent)
                .distinct()
                .toList();
    }

    private static Path folder(String packageName) {
        return Checkout.JAVA.resolve(packageName.replace('.', '/'));
    }
}
