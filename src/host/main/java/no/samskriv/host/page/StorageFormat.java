package no.samskriv.host.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads Confluence's storage format: a fragment of XHTML with the {@code ac:} and {@code ri:} elements.
 *
 * <p>The text stands inside an element of ours, after a document type of ours that declares the named entities of HTML.
 * So it can neither declare entities of its own nor name an external one: a second document type is a syntax error.
 */
final class StorageFormat {
    static final String AC = "urn:storage:ac";
    static final String RI = "urn:storage:ri";

    private static final int MAX_DEPTH = 200;
    private static final String ENTITIES = entities();
    private static final String BEFORE =
            "<!DOCTYPE storage [" + ENTITIES + "]><storage xmlns:ac=\"" + AC + "\" xmlns:ri=\"" + RI + "\">";

    private StorageFormat() {}

    /** The element around the fragment. */
    static Element parse(String storage) throws MalformedStorage {
        try {
            InputSource source = new InputSource(new StringReader(BEFORE + storage + "</storage>"));
            return parser().parse(source).getDocumentElement();
        } catch (SAXParseException e) {
            throw new MalformedStorage(e.getLineNumber(), e);
        } catch (SAXException | IOException e) {
            throw new MalformedStorage(1, e);
        }
    }

    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.maxElementDepth", String.valueOf(MAX_DEPTH));
            // entities stand for one character each, so their number on a page is no danger
            factory.setAttribute("jdk.xml.entityExpansionLimit", "0");
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // the default handler prints to standard error
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this JDK has no XML parser that can be made safe", e);
        }
    }

    private static String entities() {
        try (InputStream in = StorageFormat.class.getResourceAsStream("/page/html-entities.dtd")) {
            // on one line, so that line numbers in messages are those of the text
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).replace("\n", "");
        } catch (IOException e) {
            throw new IllegalStateException("the list of HTML entities is not in the jar", e);
        }
    }
}
