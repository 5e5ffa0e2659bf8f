package no.samskriv.reminder.jobs.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import no.samskriv.reminder.jobs.JobOutcome;
import no.samskriv.reminder.jobs.JobRun;
import org.jspecify.annotations.Nullable;

/** What was done by the clock. */
public final class JobRunStore {
    private final ActiveObjects ao;

    public JobRunStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public Optional<JobRun> find(String job, String period) {
        return row(job, period).map(JobRunStore::run);
    }

    /** The newest ones, newest first; one statement. */
    public List<JobRun> last(int limit) {
        Query query = Query.select().order("STARTED_AT DESC, ID DESC").limit(limit);
        return Arrays.stream(ao.find(JobRunRow.class, query))
                .map(JobRunStore::run)
                .toList();
    }

    /** In place of what was said about the same job and period before. */
    public void put(JobRun run) {
        Optional<JobRunRow> present = row(run.job(), run.period());
        if (present.isEmpty()) {
            insert(run);
            return;
        }
        JobRunRow row = present.get();
        row.setOutcome(run.outcome().name());
        row.setThings(run.count());
        row.setNode(run.node());
        row.setStartedAt(run.startedAt().toEpochMilli());
        row.setEndedAt(millis(run.endedAt()));
        row.save();
    }

    private void insert(JobRun run) {
        Map<String, Object> row = new HashMap<>();
        row.put("RUN_KEY", key(run.job(), run.period()));
        row.put("JOB", run.job());
        row.put("PERIOD", run.period());
        row.put("OUTCOME", run.outcome().name());
        row.put("THINGS", run.count());
        row.put("NODE", run.node());
        row.put("STARTED_AT", run.startedAt().toEpochMilli());
        row.put("ENDED_AT", millis(run.endedAt()));
        ao.create(JobRunRow.class, row);
    }

    /** Deletes what was begun before; one statement. */
    public void forgetBefore(Instant instant) {
        ao.deleteWithSQL(JobRunRow.class, "STARTED_AT < ?", instant.toEpochMilli());
    }

    private Optional<JobRunRow> row(String job, String period) {
        Query query = Query.select().where("RUN_KEY = ?", key(job, period));
        return Arrays.stream(ao.find(JobRunRow.class, query)).findFirst();
    }

    private static String key(String job, String period) {
        return job + ":" + period;
    }

    private static JobRun run(JobRunRow row) {
        @Nullable Long endedAt = row.getEndedAt();
        return new JobRun(
                row.getJob(),
                row.getPeriod(),
                JobOutcome.valueOf(row.getOutcome()),
                row.getThings(),
                row.getNode(),
                Instant.ofEpochMilli(row.getStartedAt()),
                endedAt == null ? null : Instant.ofEpochMilli(endedAt));
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }
}
