package no.samskriv.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What the descriptor names is there, and what is there it names: nothing else sees a slip before run time. */
final class DescriptorTest {
    private static final String KEY = "no.samskriv";

    private final XmlFile descriptor = XmlFile.read(Checkout.ROOT.resolve("atlassian-plugin.xml"));

    @Test
    void everyClassItNamesExists() {
        List<String> classes = new ArrayList<>(descriptor.attributes("*", "class"));
        classes.addAll(descriptor.texts("entity"));

        assertThat(classes).isNotEmpty().allSatisfy(name -> assertThatCode(() -> load(name))
                .doesNotThrowAnyException());
    }

    @Test
    void everyMacroAndEveryTableStandsInIt() {
        assertThat(descriptor.attributes("xhtml-macro", "class"))
                .containsExactlyInAnyOrderElementsOf(classesNamed("Macro"));
        assertThat(descriptor.texts("entity")).containsExactlyInAnyOrderElementsOf(classesNamed("Row"));
    }

    @Test
    void everyResourceAndEveryMapperIsInAPackageItScans() {
        List<String> packages = descriptor.texts("package");
        List<String> scanned = classesNamed("Resource", "Mapper");

        assertThat(scanned).isNotEmpty().allSatisfy(name -> assertThat(packages)
                .anyMatch(scannedPackage -> name.startsWith(scannedPackage + ".")));
    }

    @Test
    void everyKeyIsUnique() {
        assertThat(descriptor.modules().filter(module -> module.hasAttribute("key")))
                .extracting(module -> module.getAttribute("key"))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void theWordsOfTheMacroBrowserAreExactlyThoseOfItsMacros() {
        Set<String> expected = descriptor
                .elements("xhtml-macro")
                .flatMap(DescriptorTest::keysOf)
                .collect(Collectors.toSet());

        assertThat(Bundles.bokmal().keySet().stream().filter(key -> key.startsWith(KEY + ".")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyKeyOfATextItNamesExists() {
        List<String> keys = new ArrayList<>(descriptor.attributes("description", "key"));
        keys.addAll(descriptor.attributes("label", "key"));
        keys.addAll(descriptor.attributes("*", "i18n-name-key"));

        assertThat(Bundles.bokmal().keySet()).containsAll(keys);
    }

    /** But for the style of plain pages, which stands in the page itself. */
    @Test
    void everyScriptStyleSheetAndPictureStandsInIt() {
        List<String> files = Checkout.files(Checkout.RESOURCES, ".js", ".css", ".svg").stream()
                .map(file -> Checkout.RESOURCES.relativize(file).toString())
                .filter(file -> !Set.of("page/plain.css", "crisis/find.css", "keeping/copy.css")
                        .contains(file))
                .toList();

        assertThat(resources("download")).isNotEmpty().containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void everyTranslationItNamesExists() {
        assertThat(resources("i18n")).isNotEmpty().allSatisfy(location -> assertThat(
                        Checkout.RESOURCES.resolve(location + ".properties"))
                .exists());
    }

    @Test
    void everyWebResourceOfOursThatIsAskedForExists() {
        String ours = KEY + ":";
        List<String> present = descriptor.attributes("web-resource", "key").stream()
                .map(key -> ours + key)
                .toList();
        List<String> askedFor = new ArrayList<>(descriptor.texts("dependency"));
        askedFor.addAll(ParsedSources.of(Checkout.JAVA).units().stream()
                .flatMap(unit -> ParsedSources.literals(unit).stream())
                .toList());

        assertThat(askedFor)
                .filteredOn(key -> key.startsWith(ours))
                .isNotEmpty()
                .isSubsetOf(present);
    }

    private List<String> resources(String type) {
        return descriptor
                .elements("resource")
                .filter(resource -> resource.getAttribute("type").equals(type))
                .map(resource -> resource.getAttribute("location"))
                .toList();
    }

    private static Stream<String> keysOf(Element macro) {
        String prefix = KEY + "." + macro.getAttribute("name") + ".";
        Stream<String> parameters = XmlFile.elementsBelow(macro, "parameter").flatMap(parameter -> Stream.concat(
                        Stream.of("label", "desc"),
                        XmlFile.attributesBelow(parameter, "value", "name").stream()
                                .map(value -> value + ".label"))
                .map(end -> "param." + parameter.getAttribute("name") + "." + end));
        return Stream.concat(Stream.of("label", "desc"), parameters).map(prefix::concat);
    }

    private static List<String> classesNamed(String... endings) {
        return Checkout.classNames().stream()
                .filter(name -> Stream.of(endings).anyMatch(name::endsWith))
                .toList();
    }

    private static Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, false, DescriptorTest.class.getClassLoader());
    }
}
