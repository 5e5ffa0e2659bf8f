package no.samskriv.host.module;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.Lock;
import no.samskriv.ao.DatabaseLocks;
import no.samskriv.host.DescriptorElement;
import no.samskriv.host.ModuleKind;
import no.samskriv.host.PluginProblem;
import no.samskriv.host.RunningPlugin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.scheduling.support.PeriodicTrigger;

/** The {@code <job-config>} modules: what plugins do by the clock, on a thread that nobody is signed in on. */
public final class Jobs implements ModuleKind, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final ThreadPoolTaskScheduler threads = new ThreadPoolTaskScheduler();
    private final DatabaseLocks locks;
    private volatile boolean running;

    public Jobs(DatabaseLocks locks) {
        this.locks = locks;
        threads.setThreadNamePrefix("job-");
        threads.setDaemon(true);
        threads.setPoolSize(2);
    }

    @Override
    public boolean handles(DescriptorElement module) {
        return module.name().equals("job-config");
    }

    @Override
    public void takeIn(RunningPlugin plugin, DescriptorElement module) {
        DescriptorElement job = part(module, "job");
        JobRunner runner = plugin.named(job.required("key"), JobRunner.class);
        boolean perCluster = job.attribute("perClusterJob").orElse("false").equals("true");
        Trigger trigger = trigger(part(module, "schedule"));
        jobs.put(module.required("key"), new Job(module.required("key"), runner, trigger, perCluster));
    }

    private static DescriptorElement part(DescriptorElement module, String name) {
        return module.children(name)
                .findFirst()
                .orElseThrow(() -> new PluginProblem("<job-config> lacks <" + name + ">"));
    }

    private static Trigger trigger(DescriptorElement schedule) {
        Optional<String> cron = schedule.attribute("cron-expression");
        try {
            if (cron.isPresent()) {
                return new CronTrigger(cron.get());
            }
            Duration interval = Duration.ofMillis(Long.parseLong(schedule.required("repeat-interval")));
            PeriodicTrigger trigger = new PeriodicTrigger(interval);
            trigger.setInitialDelay(interval);
            return trigger;
        } catch (IllegalArgumentException e) {
            throw new PluginProblem("<schedule> is not understood: " + e.getMessage(), e);
        }
    }

    /** From now on by the clock; once the plugins know that the host has started. */
    public void start() {
        threads.initialize();
        running = true;
        for (Job job : jobs.values()) {
            if (threads.schedule(() -> run(job), job.trigger()) == null) {
                LOG.warn("the job {} never comes up", job.key());
            }
        }
    }

    /**
     * Runs a job now, whatever other nodes do, and returns when it has run: who asks for it by hand is not held back, and a
     * plugin that leans on the scheduler alone is found out.
     *
     * @return what it said about it; nothing when no job has this key
     */
    public Optional<String> runNow(String key) {
        Job job = jobs.get(key);
        if (job == null || !running) {
            return Optional.empty();
        }
        try {
            return Optional.of(threads.submit(() -> call(job)).get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a job runs", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a job does not catch what is thrown", e);
        }
    }

    /** One that is for the whole cluster runs on one node at a time; a node that comes meanwhile leaves it out. */
    private String run(Job job) {
        if (!job.perCluster()) {
            return call(job);
        }
        Lock lock = locks.getLockForName("host.job." + job.key());
        if (!lock.tryLock()) {
            return RunOutcome.UNAVAILABLE.name();
        }
        try {
            return call(job);
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("JavaUtilDate")
    private static String call(Job job) {
        // java.util.Date is what Confluence's scheduler speaks
        Date start = Date.from(Instant.now());
        try {
            @Nullable JobRunnerResponse response = job.runner().runJob(() -> start);
            return response == null ? RunOutcome.SUCCESS.name() : told(response);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("the job {} failed", job.key(), e);
            return RunOutcome.FAILED.name();
        }
    }

    private static String told(JobRunnerResponse response) {
        return response.getMessage() == null
                ? response.getRunOutcome().name()
                : response.getRunOutcome() + ": " + response.getMessage();
    }

    /** Waits for nobody: a job is made to be ended in the middle. */
    @Override
    public void close() {
        if (running) {
            running = false;
            threads.shutdown();
        }
    }

    private record Job(String key, JobRunner runner, Trigger trigger, boolean perCluster) {}
}
