package no.samskriv.host.spring;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.xml.DelegatingEntityResolver;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Schemas from the class path only: an unknown one is an error, never a request to the network. */
final class SchemasOfTheJar implements EntityResolver {
    private final EntityResolver spring = new DelegatingEntityResolver(SchemasOfTheJar.class.getClassLoader());

    @Override
    public InputSource resolveEntity(@Nullable String publicId, @Nullable String systemId)
            throws SAXException, IOException {
        if (systemId != null && systemId.startsWith(BlueprintNamespace.URI)) {
            InputSource schema = new InputSource(SchemasOfTheJar.class.getResourceAsStream("gemini-blueprint.xsd"));
            schema.setSystemId(systemId);
            return schema;
        }
        InputSource known = spring.resolveEntity(publicId, systemId);
        if (known == null) {
            throw new SAXException("the schema " + systemId + " is not in the host; none is fetched from the network");
        }
        return known;
    }
}
