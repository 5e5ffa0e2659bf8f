package no.samskriv.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import net.java.ao.RawEntity;

/** An empty database of a test class, on which it may be as many processes as it likes. */
public final class TestDatabase implements AutoCloseable {
    private static final String NAMESPACE = "no.samskriv";

    private final String url;
    private final String user;
    private final Runnable drop;
    private final Deque<Database> opened = new ArrayDeque<>();
    private final Database first;

    TestDatabase(String url, String user, Runnable drop) {
        this.url = url;
        this.user = user;
        this.drop = drop;
        first = open();
    }

    /** The database as the first process sees it. */
    public Database database() {
        return first;
    }

    /** The database as another process sees it: with a pool, transactions and locks of its own. Closed for you. */
    public synchronized Database open() {
        Database database = Database.open(url, user, "");
        opened.push(database);
        return database;
    }

    /** The product's tables, as the first process sees them. */
    @SafeVarargs
    public final ActiveObjects activeObjects(Class<? extends RawEntity<?>>... entities) {
        return activeObjects(first, entities);
    }

    /** The product's tables, as the process with this database sees them. */
    @SafeVarargs
    public static ActiveObjects activeObjects(Database database, Class<? extends RawEntity<?>>... entities) {
        return new ActiveObjectsFactory(database).create(NAMESPACE, List.of(entities));
    }

    @Override
    public synchronized void close() {
        opened.forEach(Database::close);
        drop.run();
    }
}
