package no.samskriv.reminder.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That something was done by the clock, for a period. Nothing about anybody.
 *
 * @param node a name the node gave itself when it started, so that an administrator can tell nodes apart
 * @param endedAt null while it is under way, and for good when the node that did it broke off
 * @param count how many things were done
 */
public record JobRun(
        String job,
        String period,
        JobOutcome outcome,
        int count,
        String node,
        Instant startedAt,
        @Nullable Instant endedAt) {
    private static final int LONGEST_JOB = 40;
    private static final int LONGEST_PERIOD = 30;

    public JobRun {
        if (job.length() > LONGEST_JOB || period.length() > LONGEST_PERIOD) {
            throw new IllegalArgumentException("a job has at most 40 characters, a period 30: " + job + " " + period);
        }
    }

    static JobRun begun(String job, String period, String node, Instant at) {
        return new JobRun(job, period, JobOutcome.RUNNING, 0, node, at, null);
    }

    JobRun ended(JobOutcome how, int things, Instant at) {
        return new JobRun(job, period, how, things, node, startedAt, at);
    }
}
