package no.samskriv.crisis.use.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A change that is proposed after a crisis. */
@Table("CRISIS_PROPOSAL")
@Preload
public interface CrisisProposalRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getUsed();

    @NotNull
    @Indexed
    String getPerson();

    @NotNull
    @StringLength(30)
    String getKind();

    @StringLength(36)
    @Nullable
    String getEntry();

    @StringLength(36)
    @Nullable
    String getTried();

    @StringLength(30)
    @Nullable
    String getSection();

    @NotNull
    @StringLength(30)
    String getState();

    void setState(String state);

    @Nullable
    String getAnsweredBy();

    void setAnsweredBy(@Nullable String answeredBy);

    @Nullable
    Long getAnsweredAt();

    void setAnsweredAt(@Nullable Long answeredAt);

    boolean isRemoved();

    void setRemoved(boolean removed);

    @NotNull
    String getProposedBy();

    long getProposedAt();

    int getRevision();

    void setRevision(int revision);
}
