package no.samskriv.ao;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A pool of connections at READ COMMITTED and the one transaction a thread may have open on it. Everything that goes
 * through {@link #dataSource()} on that thread, from whichever plugin, is part of that transaction.
 */
public final class Database implements AutoCloseable {
    private final String url;
    private final String user;
    private final String password;
    private final HikariDataSource pool;
    private final StatementCounter statements = new StatementCounter();
    private final DataSource dataSource;
    private final DataSource pluginDataSource;
    private final TransactionTemplate joining;
    private final TransactionTemplate suspending;
    private final DatabaseLocks locks;

    private Database(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
        pool = new HikariDataSource(poolSettings(url, user, password));
        DataSource counted = statements.countingAll(pool);
        dataSource = new TransactionAwareDataSourceProxy(counted);
        pluginDataSource = statements.countingApp(dataSource);
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(counted);
        joining = new TransactionTemplate(transactions);
        suspending = new TransactionTemplate(transactions);
        suspending.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        locks = new DatabaseLocks(this::connectOutsideThePool);
    }

    /** Connects at once; fails when the database cannot be reached. */
    public static Database open(String jdbcUrl, String user, String password) {
        return new Database(jdbcUrl, user, password);
    }

    private static HikariConfig poolSettings(String url, String user, String password) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setUsername(user);
        settings.setPassword(password);
        settings.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        settings.setMinimumIdle(1);
        if (url.startsWith("jdbc:postgresql:")) {
            // the detail of a broken constraint is the whole row, and what people wrote belongs in no log
            settings.addDataSourceProperty("logServerErrorDetail", "false");
        }
        return settings;
    }

    /**
     * Runs the work in the thread's transaction, opening one if there is none. Any exception marks the whole
     * transaction for rollback, also when an outer piece of work catches it; that one then ends with Spring's
     * {@code UnexpectedRollbackException}.
     */
    public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return joining.execute(status -> work.get());
    }

    /** Sets the thread's transaction aside while the work runs. */
    void outsideTransaction(Runnable work) {
        suspending.executeWithoutResult(status -> work.run());
    }

    /**
     * Runs the work once the thread's transaction is committed, outside it; at once where there is none, and never when it
     * is rolled back.
     */
    public void afterCommit(Runnable work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                outsideTransaction(work);
            }
        });
    }

    /** Connections that take part in the thread's transaction; closing one inside it does nothing. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** As {@link #dataSource()}; what is issued here counts as a plugin's. */
    DataSource pluginDataSource() {
        return pluginDataSource;
    }

    public StatementCounter statements() {
        return statements;
    }

    public DatabaseLocks locks() {
        return locks;
    }

    private Connection connectOutsideThePool() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public void close() {
        pool.close();
    }
}
