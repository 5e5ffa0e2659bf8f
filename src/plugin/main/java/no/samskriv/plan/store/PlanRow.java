package no.samskriv.plan.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What is said of a plan as a whole; its texts stand among the texts, as {@code plan.matters}. Dates as ISO strings. */
@Table("PLAN")
@Preload
public interface PlanRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    /** One plan for each person (INV-04). */
    @NotNull
    @Unique
    @StringLength(36)
    String getPerson();

    @NotNull
    @StringLength(30)
    String getStatus();

    void setStatus(String status);

    @StringLength(10)
    @Nullable
    String getStatusOn();

    void setStatusOn(@Nullable String statusOn);

    @StringLength(10)
    @Nullable
    String getFromDate();

    void setFromDate(@Nullable String from);

    @StringLength(10)
    @Nullable
    String getToDate();

    void setToDate(@Nullable String to);

    @StringLength(10)
    @Nullable
    String getNextReview();

    void setNextReview(@Nullable String nextReview);

    boolean isWinsFirst();

    void setWinsFirst(boolean winsFirst);

    int getRevision();

    void setRevision(int revision);
}
