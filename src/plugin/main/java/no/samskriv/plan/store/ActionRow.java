package no.samskriv.plan.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** An action; its title stands among the texts, as {@code action.title}. Dates as ISO strings. */
@Table("ACTION")
@Preload
public interface ActionRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getPerson();

    @Indexed
    @StringLength(36)
    @Nullable
    String getGoal();

    void setGoal(@Nullable String goal);

    /** {@code PERSON}, {@code USER:key}, {@code RELATED:uuid} or {@code PARTICIPANT:uuid}; a user key may have 255 characters. */
    @NotNull
    @StringLength(270)
    String getResponsible();

    void setResponsible(String responsible);

    @NotNull
    @StringLength(30)
    String getSupport();

    void setSupport(String support);

    @StringLength(10)
    @Nullable
    String getDueOn();

    void setDueOn(@Nullable String dueOn);

    @NotNull
    @StringLength(30)
    String getStatus();

    void setStatus(String status);

    @NotNull
    @StringLength(10)
    String getStatusOn();

    void setStatusOn(String statusOn);

    @NotNull
    String getStatusBy();

    void setStatusBy(String statusBy);

    int getSortNo();

    boolean isRemoved();

    void setRemoved(boolean removed);

    /** Null, as in rows from before there were promises, is the same as false. */
    @Nullable
    Boolean getPromise();

    void setPromise(@Nullable Boolean promise);

    @StringLength(30)
    @Nullable
    String getKept();

    void setKept(@Nullable String kept);

    /** The meeting it was decided in; null, as in rows from before there were meetings, for none. */
    @StringLength(36)
    @Nullable
    String getMeeting();

    /** What it touches, of what a consent must name. */
    @Nullable
    String getTopic();

    void setTopic(@Nullable String topic);

    @NotNull
    String getCreatedBy();

    int getRevision();

    void setRevision(int revision);
}
