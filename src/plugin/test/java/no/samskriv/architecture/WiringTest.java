package no.samskriv.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.samskriv.wiring.PluginContext;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.w3c.dom.Element;

/** The object graph fits together: what is asked for is imported or made, exactly once. */
final class WiringTest {
    private final XmlFile context = XmlFile.read(Checkout.RESOURCES.resolve("META-INF/spring/plugin-context.xml"));

    @Test
    void everyReferenceIsAnInterfaceOfThePlatform() {
        assertThat(imported()).isNotEmpty().allSatisfy(type -> {
            assertThat(type).isInterface();
            assertThat(type.getName()).startsWith("com.atlassian.");
        });
    }

    @Test
    void everyReferenceIsUsed() {
        List<Class<?>> taken = beans().flatMap(WiringTest::parameters).toList();

        assertThat(taken).containsAll(imported());
    }

    @Test
    void whatIsAskedForIsThereExactlyOnce() {
        List<Class<?>> there = Stream.concat(imported().stream(), beans().<Class<?>>map(Method::getReturnType))
                .toList();

        assertThat(Stream.concat(beans(), madeByConfluence()).flatMap(WiringTest::parameters))
                .isNotEmpty()
                .allSatisfy(type ->
                        assertThat(there).filteredOn(type::isAssignableFrom).hasSize(1));
    }

    @Test
    void whatConfluenceMakesHasOneConstructor() {
        assertThat(edges()).isNotEmpty().allSatisfy(type -> assertThat(type.getConstructors())
                .hasSize(1));
    }

    @Test
    void whatIsExportedIsABeanOfThatType() {
        List<Element> services = context.elements("osgi:service").toList();

        assertThat(services).isNotEmpty().allSatisfy(service -> assertThat(beans())
                .filteredOn(bean -> bean.getName().equals(service.getAttribute("ref")))
                .extracting(Method::getReturnType)
                .containsExactly(load(service.getAttribute("interface"))));
    }

    @Test
    void theOneClassThatWiresIsTheOneThatIsNamed() {
        assertThat(context.attributes("bean", "class")).containsExactly(PluginContext.class.getName());
    }

    private List<Class<?>> imported() {
        return context.attributes("osgi:reference", "interface").stream()
                .<Class<?>>map(WiringTest::load)
                .toList();
    }

    private static Stream<Method> beans() {
        Class<?>[] imported = PluginContext.class.getAnnotation(Import.class).value();
        return Stream.concat(Stream.of(PluginContext.class), Arrays.stream(imported))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Bean.class));
    }

    private static Stream<Constructor<?>> madeByConfluence() {
        return edges().stream().flatMap(type -> Arrays.stream(type.getConstructors()));
    }

    private static List<Class<?>> edges() {
        return Checkout.classNames().stream()
                .filter(name -> Stream.of("Macro", "Resource", "Mapper", "Servlet", "Filter", "Condition", "Panel")
                        .anyMatch(name::endsWith))
                .<Class<?>>map(WiringTest::load)
                .toList();
    }

    private static Stream<Class<?>> parameters(Executable executable) {
        return Arrays.stream(executable.getParameterTypes());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, WiringTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no such class: " + name, e);
        }
    }
}
