package no.samskriv.host.page;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Child elements by name. */
final class Elements {
    private Elements() {}

    static @Nullable Element child(Element parent, String namespace, String name) {
        return children(parent, namespace, name).stream().findFirst().orElse(null);
    }

    static List<Element> children(Element parent, String namespace, String name) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> namespace.equals(child.getNamespaceURI()) && name.equals(child.getLocalName()))
                .toList();
    }
}
