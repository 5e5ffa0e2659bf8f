package no.samskriv.host.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.samskriv.ao.TestDatabase;
import org.junit.jupiter.api.Test;

/** One test, as each needs an empty database. */
abstract class FirstStartContract {
    private static final int NODES = 3;

    @Test
    void oneOfTheNodesThatStartAtOnceFillsTheDatabase(TestDatabase databases) throws Exception {
        List<Callable<Boolean>> nodes = Stream.generate(databases::open)
                .limit(NODES)
                .map(database -> new Site(database, new HeardEvents(), Clock.systemUTC()))
                .map(site -> (Callable<Boolean>) () -> site.open(SampleSite::file))
                .toList();

        ExecutorService threads = Executors.newFixedThreadPool(NODES);
        List<Boolean> filled = new ArrayList<>();
        for (Future<Boolean> start : threads.invokeAll(nodes)) {
            filled.add(start.get());
        }
        threads.shutdown();

        assertThat(filled).containsExactlyInAnyOrder(true, false, false);
    }
}
