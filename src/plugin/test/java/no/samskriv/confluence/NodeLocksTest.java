package no.samskriv.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

final class NodeLocksTest {
    private final Map<String, TestLock> wiki = new HashMap<>();
    private final NodeLocks locks = new NodeLocks(name -> wiki.computeIfAbsent(name, unused -> new TestLock()));

    private static final class TestLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void holdsALockOfOurOwnNameWhileTheWorkRuns() {
        locks.holding("demo", () -> assertThat(lock().isHeldByCurrentThread()).isTrue());

        assertThat(wiki).containsOnlyKeys("no.samskriv.demo");
        assertThat(lock().isLocked()).isFalse();
    }

    @Test
    void letsGoWhenTheWorkFails() {
        assertThatThrownBy(() -> locks.holding("demo", () -> {
                    throw new IllegalStateException("the work");
                }))
                .hasMessage("the work");

        assertThat(lock().isLocked()).isFalse();
    }

    private TestLock lock() {
        return wiki.get("no.samskriv.demo");
    }
}
