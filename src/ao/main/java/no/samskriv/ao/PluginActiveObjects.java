package no.samskriv.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** Active Objects with unchecked exceptions, in the thread's transaction. */
final class PluginActiveObjects implements ActiveObjects {
    private final Database database;
    private final PluginTables tables;

    PluginActiveObjects(Database database, PluginTables tables) {
        this.database = database;
        this.tables = tables;
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return call(manager -> manager.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return call(manager -> manager.find(type, query));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return call(manager -> manager.count(type, query));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return call(manager -> manager.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        tables.awaitInitialization();
        return database.inTransaction(callback::doInTransaction);
    }

    @Override
    public ActiveObjectsModuleMetaData moduleMetaData() {
        return tables;
    }

    private <R> R call(SqlWork<R> work) {
        try {
            return work.on(tables.entityManager());
        } catch (SQLException failed) {
            throw new ActiveObjectsException(failed);
        }
    }

    @FunctionalInterface
    private interface SqlWork<R> {
        R on(EntityManager manager) throws SQLException;
    }
}
