package no.samskriv.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.beehive.ClusterLock;
import java.sql.Connection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
final class LockOnPostgresTest extends LockContract {

    /** On PostgreSQL alone, because an embedded H2 dies with the process that has its locks. */
    @Test
    void isFreeAgainWhenItsHolderDies(TestDatabase databases) throws Exception {
        AtomicReference<Connection> connection = new AtomicReference<>();
        DatabaseLocks ofWhoeverDies = new DatabaseLocks(() -> {
            connection.set(databases.database().dataSource().getConnection());
            return connection.get();
        });
        ClusterLock elsewhere = databases.open().locks().getLockForName("mortal");
        ofWhoeverDies.getLockForName("mortal").lock();
        assertThat(elsewhere.tryLock()).isFalse();

        connection.get().abort(Runnable::run);

        assertThat(elsewhere.tryLock(30, TimeUnit.SECONDS)).isTrue();
        elsewhere.unlock();
    }
}
