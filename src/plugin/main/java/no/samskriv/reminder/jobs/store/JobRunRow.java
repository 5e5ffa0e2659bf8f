package no.samskriv.reminder.jobs.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** That something was done by the clock: one row for each job and period, which {@code RUN_KEY} puts together. */
@Table("JOB_RUN")
@Preload
public interface JobRunRow extends Entity {
    @NotNull
    @Unique
    @StringLength(80)
    String getRunKey();

    @NotNull
    @StringLength(40)
    String getJob();

    @NotNull
    @StringLength(30)
    String getPeriod();

    @NotNull
    @StringLength(30)
    String getOutcome();

    void setOutcome(String outcome);

    int getThings();

    void setThings(int things);

    @NotNull
    @StringLength(36)
    String getNode();

    void setNode(String node);

    @Indexed
    long getStartedAt();

    void setStartedAt(long startedAt);

    @Nullable
    Long getEndedAt();

    void setEndedAt(@Nullable Long endedAt);
}
