package no.samskriv.ao;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.NoOpQueryExecutionListener;
import net.ttddyy.dsproxy.proxy.NanoTimeStopwatchFactory;
import net.ttddyy.dsproxy.proxy.ProxyConfig;
import net.ttddyy.dsproxy.support.ProxyDataSource;

/**
 * Counts the statements of each thread since its last {@link #reset()}. A batch is one statement; commit and rollback
 * are none. What a lock does is not counted.
 */
public final class StatementCounter {

    /**
     * Statements of one thread, and how long they took.
     *
     * @param all every statement
     * @param app those issued by plugins through Active Objects; also part of {@code all}
     */
    public record Count(int all, long allNanos, int app, long appNanos) {
        static final Count NONE = new Count(0, 0, 0, 0);
    }

    // not static: a process may have two databases, and each counts its own
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Count> counts = ThreadLocal.withInitial(() -> Count.NONE);

    /** What the current thread has issued. */
    public Count snapshot() {
        return counts.get();
    }

    /** Starts again from nothing, for the current thread. */
    public void reset() {
        counts.remove();
    }

    DataSource countingAll(DataSource target) {
        return counting(target, nanos -> was -> new Count(was.all + 1, was.allNanos + nanos, was.app, was.appNanos));
    }

    DataSource countingApp(DataSource target) {
        return counting(target, nanos -> was -> new Count(was.all, was.allNanos, was.app + 1, was.appNanos + nanos));
    }

    private DataSource counting(DataSource target, LongFunction<UnaryOperator<Count>> oneMore) {
        ProxyDataSource counting = new ProxyDataSource(target);
        counting.setProxyConfig(ProxyConfig.Builder.create()
                .stopwatchFactory(new NanoTimeStopwatchFactory())
                .queryListener(new AfterEach(oneMore))
                .build());
        return counting;
    }

    private final class AfterEach extends NoOpQueryExecutionListener {
        private final LongFunction<UnaryOperator<Count>> oneMore;

        AfterEach(LongFunction<UnaryOperator<Count>> oneMore) {
            this.oneMore = oneMore;
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            counts.set(oneMore.apply(execution.getElapsedTime()).apply(counts.get()));
        }
    }
}
