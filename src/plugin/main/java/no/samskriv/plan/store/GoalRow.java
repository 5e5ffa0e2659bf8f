package no.samskriv.plan.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A goal; its texts stand among the texts, as {@code goal.title} and {@code goal.why}. */
@Table("GOAL")
@Preload
public interface GoalRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getPerson();

    @NotNull
    @StringLength(30)
    String getGoalType();

    @NotNull
    @StringLength(30)
    String getStatus();

    void setStatus(String status);

    int getSortNo();

    void setSortNo(int sortNo);

    boolean isRemoved();

    void setRemoved(boolean removed);

    @NotNull
    String getCreatedBy();

    int getRevision();

    void setRevision(int revision);
}
