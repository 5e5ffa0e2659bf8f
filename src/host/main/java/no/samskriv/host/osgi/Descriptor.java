package no.samskriv.host.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import no.samskriv.host.DescriptorElement;
import no.samskriv.host.PluginProblem;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What {@code atlassian-plugin.xml} says; {@code version} is empty when it says none. */
record Descriptor(String key, String name, String version, List<DescriptorElement> modules) {
    static final String FILE = "atlassian-plugin.xml";

    /** What the file says, which is a {@link PluginProblem} when it is no descriptor. */
    static Descriptor read(InputStream xml) {
        DescriptorElement root = parse(xml);
        if (!root.name().equals("atlassian-plugin")) {
            throw new PluginProblem(FILE + " begins with <" + root.name() + ">, not with <atlassian-plugin>");
        }
        String key = root.required("key");
        String version = root.children("plugin-info")
                .flatMap(info -> info.children("version"))
                .map(DescriptorElement::text)
                .findFirst()
                .orElse("");
        List<DescriptorElement> modules = root.children().stream()
                .filter(child -> !child.name().equals("plugin-info"))
                .toList();
        refuseDuplicateKeys(modules);
        return new Descriptor(key, root.attribute("name").orElse(key), version, modules);
    }

    private static void refuseDuplicateKeys(List<DescriptorElement> modules) {
        Set<String> seen = new HashSet<>();
        for (DescriptorElement module : modules) {
            module.attribute("key").filter(key -> !seen.add(key)).ifPresent(key -> {
                throw new PluginProblem(FILE + " uses the key " + key + " for two modules");
            });
        }
    }

    private static DescriptorElement parse(InputStream xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // no document type, so no external entities either
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return element(builder.parse(xml).getDocumentElement());
        } catch (SAXParseException e) {
            throw new PluginProblem(FILE + " is not well-formed, line " + e.getLineNumber() + ": " + e.getMessage(), e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new PluginProblem(FILE + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static DescriptorElement element(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        NamedNodeMap named = element.getAttributes();
        for (int i = 0; i < named.getLength(); i++) {
            attributes.put(
                    named.item(i).getNodeName(), named.item(i).getNodeValue().strip());
        }
        NodeList nodes = element.getChildNodes();
        StringBuilder text = new StringBuilder();
        IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)
                .forEach(node -> text.append(node.getNodeValue()));
        List<DescriptorElement> children = IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(child -> element((Element) child))
                .toList();
        return new DescriptorElement(
                element.getTagName(), attributes, text.toString().strip(), children);
    }

    /** Says what is wrong by exception only; the parser's own handler would write to the console. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
