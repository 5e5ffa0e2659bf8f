package no.samskriv.plan.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

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

    /** Keys of life domains, separated by commas. */
    @StringLength(450)
    @Nullable
    String getDomains();

    void setDomains(@Nullable String domains);

    /** Names of {@link no.samskriv.plan.Chime}, separated by commas. */
    @StringLength(60)
    @Nullable
    String getChime();

    void setChime(@Nullable String chime);

    /** When the person would like to be there, as an ISO date. */
    @StringLength(10)
    @Nullable
    String getTargetOn();

    void setTargetOn(@Nullable String targetOn);

    /** The ids of the recovery goals a goal of the service is for, separated by commas. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getSupports();

    void setSupports(@Nullable String supports);

    @NotNull
    String getCreatedBy();

    int getRevision();

    void setRevision(int revision);
}
