package no.samskriv.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An XML file of the plugin, element by element. Names are as they are written, prefix and all. */
record XmlFile(Element root) {

    static XmlFile read(Path file) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return new XmlFile(parsers.newDocumentBuilder().parse(file.toFile()).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("not readable: " + file, e);
        }
    }

    /** All elements with this name, wherever they stand; {@code *} for every element. */
    Stream<Element> elements(String name) {
        return stream(root.getElementsByTagName(name)).map(Element.class::cast);
    }

    /** The modules of a descriptor: what stands directly below its root. */
    Stream<Element> modules() {
        return elements("*").filter(element -> element.getParentNode().equals(root));
    }

    List<String> attributes(String element, String attribute) {
        return elements(element)
                .filter(found -> found.hasAttribute(attribute))
                .map(found -> found.getAttribute(attribute))
                .toList();
    }

    List<String> texts(String element) {
        return elements(element).map(found -> found.getTextContent().trim()).toList();
    }

    static List<String> attributesBelow(Element parent, String element, String attribute) {
        return elementsBelow(parent, element)
                .map(child -> child.getAttribute(attribute))
                .toList();
    }

    static Stream<Element> elementsBelow(Element parent, String element) {
        return stream(parent.getElementsByTagName(element)).map(Element.class::cast);
    }

    private static Stream<Node> stream(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }
}
