package no.samskriv.host.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.samskriv.ao.Database;
import no.samskriv.host.DescriptorElement;
import no.samskriv.host.PluginProblem;
import no.samskriv.host.RunningPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What plugins do by the clock. */
final class JobsTest {
    private Database database;
    private Jobs jobs;

    @BeforeEach
    void open() {
        database = Database.open("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "");
        jobs = new Jobs(database.locks());
    }

    @AfterEach
    void close() {
        jobs.close();
        database.close();
    }

    @Test
    void aJobIsRunByHandOnAThreadThatNobodyIsSignedInOn() {
        jobs.takeIn(
                plugin(request -> JobRunnerResponse.success(String.valueOf(AuthenticatedUserThreadLocal.get()))),
                job(Map.of("cron-expression", "0 0 7 * * ?")));
        jobs.start();

        assertThat(jobs.runNow("ledger")).contains("SUCCESS: null");
        assertThat(jobs.runNow("another")).isEmpty();
    }

    @Test
    void aJobIsRunByTheClock() throws InterruptedException {
        CountDownLatch twice = new CountDownLatch(2);
        jobs.takeIn(
                plugin(request -> {
                    twice.countDown();
                    return null;
                }),
                job(Map.of("repeat-interval", "20")));

        jobs.start();

        assertThat(twice.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aJobThatFailsIsToldAsFailed() {
        jobs.takeIn(
                plugin(request -> {
                    throw new IllegalStateException("no");
                }),
                job(Map.of("cron-expression", "0 0 7 * * ?")));
        jobs.start();

        assertThat(jobs.runNow("ledger")).contains("FAILED");
    }

    @Test
    void aScheduleThatNobodyUnderstandsIsAProblemOfTheModule() {
        assertThatThrownBy(() ->
                        jobs.takeIn(plugin(request -> null), job(Map.of("cron-expression", "every morning"))))
                .isInstanceOf(PluginProblem.class)
                .hasMessageContaining("schedule");
    }

    private static DescriptorElement job(Map<String, String> schedule) {
        return new DescriptorElement(
                "job-config",
                Map.of("key", "ledger"),
                "",
                List.of(
                        new DescriptorElement("job", Map.of("key", "ledgerJob", "perClusterJob", "true"), "", List.of()),
                        new DescriptorElement("schedule", schedule, "", List.of())));
    }

    /** A plugin that is nothing but one bean. */
    private static RunningPlugin plugin(JobRunner runner) {
        return new RunningPlugin() {
            @Override
            public <T> T named(String bean, Class<T> as) {
                return as.cast(runner);
            }

            @Override
            public String key() {
                return "one.bean";
            }

            @Override
            public String symbolicName() {
                return key();
            }

            @Override
            public Class<?> type(String className) {
                throw new UnsupportedOperationException();
            }

            @Override
            public <T> T construct(String className, Class<T> as) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Object bean(Class<?> type) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<URL> file(String path) {
                return Optional.empty();
            }

            @Override
            public Stream<String> classNames(String packageName) {
                return Stream.empty();
            }
        };
    }
}
