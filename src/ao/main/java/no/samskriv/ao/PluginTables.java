package no.samskriv.ao;

import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.activeobjects.spi.DatabaseType;
import com.atlassian.beehive.ClusterLock;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The tables of one plugin, created or extended when somebody first asks for them. */
final class PluginTables implements ActiveObjectsModuleMetaData {
    private static final Logger LOG = LoggerFactory.getLogger(PluginTables.class);

    private final Database database;
    private final TableNames names;
    private final List<Class<? extends RawEntity<?>>> entities;
    private volatile @Nullable EntityManager ready;

    PluginTables(Database database, TableNames names, List<Class<? extends RawEntity<?>>> entities) {
        this.database = database;
        this.names = names;
        this.entities = List.copyOf(entities);
    }

    EntityManager entityManager() {
        EntityManager present = ready;
        return present != null ? present : prepare();
    }

    @Override
    public void awaitInitialization() {
        entityManager();
    }

    @Override
    public boolean isInitialized() {
        return ready != null;
    }

    @Override
    public DatabaseType getDatabaseType() {
        return entityManager().getProvider() instanceof H2DatabaseProvider ? DatabaseType.H2 : DatabaseType.POSTGRESQL;
    }

    private synchronized EntityManager prepare() {
        EntityManager present = ready;
        if (present != null) {
            return present;
        }
        EntityManager manager = connect();
        // never in the transaction of whoever comes first: H2 would commit it, PostgreSQL would roll the tables back
        database.outsideTransaction(() -> migrate(manager));
        ready = manager;
        return manager;
    }

    private EntityManager connect() {
        DataSource dataSource = database.pluginDataSource();
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return new EntityManager(provider(product, dataSource, connection.getSchema()), names);
        } catch (SQLException unreachable) {
            throw new ActiveObjectsException(unreachable);
        }
    }

    private static DatabaseProvider provider(String product, DataSource dataSource, String schema) {
        return switch (product) {
            case "H2" -> new H2DatabaseProvider(new NeverDisposed(dataSource), schema);
            case "PostgreSQL" -> new PostgreSQLDatabaseProvider(new NeverDisposed(dataSource), schema);
            default -> throw new IllegalArgumentException("neither H2 nor PostgreSQL: " + product);
        };
    }

    /** One process at a time: two nodes may start on one database at the same moment. */
    private void migrate(EntityManager manager) {
        ClusterLock lock = database.locks().getLockForName("active-objects-" + names.prefix());
        lock.lock();
        try {
            manager.migrate(entityTypes());
            LOG.debug("{} tables of {} are ready", entities.size(), names.prefix());
        } catch (SQLException failed) {
            throw new ActiveObjectsException("The tables of " + names.prefix() + " could not be prepared", failed);
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Class<? extends RawEntity<?>>[] entityTypes() {
        return entities.toArray(new Class[0]);
    }

    /** The pool is not Active Objects' to close. */
    private static final class NeverDisposed extends DelegatingDataSource implements DisposableDataSource {
        NeverDisposed(DataSource target) {
            super(target);
        }

        @Override
        public void dispose() {}
    }
}
