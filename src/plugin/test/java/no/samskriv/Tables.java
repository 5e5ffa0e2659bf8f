package no.samskriv;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.java.ao.Entity;
import net.java.ao.RawEntity;
import no.samskriv.ao.ActiveObjectsFactory;
import no.samskriv.ao.TestDatabase;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The tables of the plugin: those that its descriptor names. */
public final class Tables {
    private static final List<Class<? extends Entity>> ALL = named();

    private Tables() {}

    /** The tables with nothing in them, whatever a former test has left there. */
    public static ActiveObjects emptied(TestDatabase database) {
        ActiveObjects ao = new ActiveObjectsFactory(database.database()).create("no.samskriv", List.copyOf(ALL));
        ALL.forEach(table -> ao.deleteWithSQL(table, "ID > ?", 0));
        return ao;
    }

    /** For whoever is another process on the same tables. */
    public static List<Class<? extends RawEntity<?>>> all() {
        return List.copyOf(ALL);
    }

    private static List<Class<? extends Entity>> named() {
        try (InputStream descriptor = Tables.class.getResourceAsStream("/atlassian-plugin.xml")) {
            Document xml = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(descriptor);
            NodeList entities = xml.getElementsByTagName("entity");
            return IntStream.range(0, entities.getLength())
                    .<Class<? extends Entity>>mapToObj(i -> row(entities.item(i).getTextContent()))
                    .toList();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<? extends Entity> row(String className) {
        try {
            return Class.forName(className).asSubclass(Entity.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
