package no.samskriv.crisis.use.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One time that a crisis plan was used; what was answered afterwards stands among the texts. */
@Table("CRISIS_USE")
@Preload
public interface CrisisUseRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    String getPerson();

    /** The person while it goes on, so that nobody has two; its own id afterwards, because what is unique is never null. */
    @NotNull
    @Unique
    @StringLength(36)
    String getOpenOf();

    void setOpenOf(String openOf);

    /** The level; {@code LEVEL} is a word of its own to some databases. */
    @NotNull
    @StringLength(30)
    String getSeverity();

    void setSeverity(String severity);

    @NotNull
    String getStartedBy();

    long getStartedAt();

    @Nullable
    String getEndedBy();

    void setEndedBy(@Nullable String endedBy);

    @Nullable
    Long getEndedAt();

    void setEndedAt(@Nullable Long endedAt);

    @StringLength(10)
    @Nullable
    String getReviewBy();

    void setReviewBy(@Nullable String reviewBy);

    @StringLength(10)
    @Nullable
    String getReviewedOn();

    void setReviewedOn(@Nullable String reviewedOn);

    boolean isRemoved();

    void setRemoved(boolean removed);

    int getRevision();

    void setRevision(int revision);
}
