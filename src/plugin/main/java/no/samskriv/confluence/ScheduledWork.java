package no.samskriv.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.function.Supplier;
import no.samskriv.kernel.Unquoted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something of ours that the wiki's scheduler has done; a bean that the descriptor names. */
public final class ScheduledWork implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledWork.class);

    private final Supplier<String> work;

    /** @param work says what it did, for the administrators: how many, and nothing about anybody */
    public ScheduledWork(Supplier<String> work) {
        this.work = work;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            return JobRunnerResponse.success(work.get());
        } catch (RuntimeException e) {
            LOG.error("what was to be done by the clock was not done", Unquoted.of(e));
            return JobRunnerResponse.failed("see the log");
        }
    }
}
