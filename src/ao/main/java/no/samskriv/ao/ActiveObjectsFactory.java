package no.samskriv.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import net.java.ao.RawEntity;

/** Gives each plugin its own tables in the one database. */
public final class ActiveObjectsFactory {
    private final Database database;

    public ActiveObjectsFactory(Database database) {
        this.database = database;
    }

    /**
     * Touches the database at the first use of what it returns, not before; that use creates or extends the tables.
     *
     * @param namespace the {@code namespace} of the plugin's {@code <ao>} module, else its plugin key
     * @param entities all entities of the plugin; a column that none of them has any more is kept
     */
    public ActiveObjects create(String namespace, List<Class<? extends RawEntity<?>>> entities) {
        return new PluginActiveObjects(database, new PluginTables(database, new TableNames(namespace), entities));
    }
}
