package no.samskriv.it;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Every way into the built plugin, as its classes and its descriptor say: {@code GET /persons/{ref}/plan} for a
 * resource, {@code GET /plugins/servlet/samskriv/person} for a page, {@code MACRO individual-plan}, and {@code FILTER} and
 * {@code PANEL} with their keys. Read from the jar, so that nobody has to remember to list one.
 */
final class Routes {
    private static final String WS = "jakarta.ws.rs.";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final Pattern CHOICE = Pattern.compile("\\{\\w+: *([a-z|-]+)}");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private Routes() {}

    static Set<String> ofPlugin() {
        try (JarFile jar = new JarFile(Artefacts.PLUGIN_JAR.toFile())) {
            Collection<JavaClass> classes = new ClassFileImporter().importJar(jar);
            Set<String> routes = new TreeSet<>();
            classes.stream()
                    .filter(each -> annotation(each, "Path").isPresent())
                    .flatMap(each -> each.getMethods().stream())
                    .forEach(method -> routes.addAll(resources(method)));
            routes.addAll(modules(jar, classes));
            return routes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a request with this method and this path, without what comes after {@code ?}, goes to the route. */
    static boolean leads(String route, String method, String path) {
        String[] parts = route.split(" ", 2);
        String pattern = Arrays.stream(PARAMETER.split(parts[1], -1))
                .map(Pattern::quote)
                .reduce((left, right) -> left + "[^/]+" + right)
                .orElse("");
        return parts[0].equals(method) && path.matches(pattern);
    }

    private static List<String> resources(JavaMethod method) {
        Optional<String> path = annotation(method, "Path");
        return METHODS.stream()
                .filter(verb -> isAnnotated(method, verb))
                .flatMap(verb -> each(path.orElseThrow(() -> new IllegalStateException("no path: " + method)))
                        .map(each -> verb + " /" + each))
                .toList();
    }

    /** {@code {kind: goals|actions}/{id}} is two ways in. */
    private static Stream<String> each(String path) {
        Matcher choice = CHOICE.matcher(path);
        return choice.find()
                ? Arrays.stream(choice.group(1).split("\\|", -1))
                        .flatMap(one -> each(path.replace(choice.group(), one)))
                : Stream.of(path);
    }

    private static Optional<String> annotation(JavaClass owner, String name) {
        return owner.getAnnotations().stream()
                .filter(each -> each.getRawType().getName().equals(WS + name))
                .map(each -> (String) each.get("value").orElseThrow())
                .findFirst();
    }

    private static Optional<String> annotation(JavaMethod owner, String name) {
        return owner.getAnnotations().stream()
                .filter(each -> each.getRawType().getName().equals(WS + name))
                .map(each -> (String) each.get("value").orElseThrow())
                .findFirst();
    }

    private static boolean isAnnotated(JavaMethod method, String name) {
        return method.getAnnotations().stream()
                .anyMatch(each -> each.getRawType().getName().equals(WS + name));
    }

    private static List<String> modules(JarFile jar, Collection<JavaClass> classes) throws IOException {
        List<String> routes = new ArrayList<>();
        for (Element module : descriptor(jar)) {
            switch (module.getTagName()) {
                case "servlet" -> routes.addAll(pages(module, classes));
                case "xhtml-macro", "macro" -> routes.add("MACRO " + module.getAttribute("name"));
                case "servlet-filter" -> routes.add("FILTER " + module.getAttribute("key"));
                case "web-panel" -> routes.add("PANEL " + module.getAttribute("key"));
                case "rest",
                        "ao",
                        "resource",
                        "plugin-info",
                        "web-resource",
                        "web-item",
                        "web-section",
                        "job-config" -> {
                    // answers nobody by itself
                }
                default -> throw new IllegalStateException("a way in that this test does not know: " + module);
            }
        }
        return routes;
    }

    private static List<String> pages(Element servlet, Collection<JavaClass> classes) {
        String name = servlet.getAttribute("class");
        JavaClass type = classes.stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        List<String> pages = new ArrayList<>();
        for (Element pattern : elements(servlet.getElementsByTagName("url-pattern"))) {
            type.getMethods().stream()
                    .map(JavaMethod::getName)
                    .filter(method -> method.matches("do[A-Z][a-z]+"))
                    .map(method -> method.substring(2).toUpperCase(Locale.ROOT))
                    .filter(METHODS::contains)
                    .distinct()
                    .forEach(verb -> pages.add(verb + " /plugins/servlet" + pattern.getTextContent()));
        }
        if (pages.isEmpty()) {
            throw new IllegalStateException("what does it answer to: " + name);
        }
        return pages;
    }

    private static List<Element> descriptor(JarFile jar) throws IOException {
        try {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(jar.getInputStream(jar.getEntry("atlassian-plugin.xml")))
                    .getDocumentElement();
            return elements(root.getChildNodes());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("no descriptor", e);
        }
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
