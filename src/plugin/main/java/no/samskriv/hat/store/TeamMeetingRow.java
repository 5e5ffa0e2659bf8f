package no.samskriv.hat.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A meeting of a team's own, and who has the hat in it; nothing about a person. */
@Table("TEAM_MEETING")
@Preload
public interface TeamMeetingRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getTeam();

    @NotNull
    @StringLength(30)
    String getMeetingType();

    @NotNull
    @StringLength(30)
    String getStatus();

    void setStatus(String status);

    @NotNull
    @StringLength(10)
    String getHeldOn();

    void setHeldOn(String heldOn);

    /** {@code 09:00}. */
    @StringLength(5)
    @Nullable
    String getStartsAt();

    void setStartsAt(@Nullable String startsAt);

    @StringLength(255)
    @Nullable
    String getPlace();

    void setPlace(@Nullable String place);

    @Nullable
    String getScheduled();

    void setScheduled(@Nullable String scheduled);

    @Nullable
    String getHolder();

    void setHolder(@Nullable String holder);

    boolean isPublished();

    void setPublished(boolean published);

    boolean isPinned();

    void setPinned(boolean pinned);

    @NotNull
    @StringLength(30)
    String getReason();

    void setReason(String reason);

    @StringLength(36)
    @Nullable
    String getSwapGroup();

    void setSwapGroup(@Nullable String swapGroup);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getCorrection();

    void setCorrection(@Nullable String correction);

    @StringLength(10)
    @Nullable
    String getRuleDay();

    void setRuleDay(@Nullable String ruleDay);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getHandover();

    void setHandover(@Nullable String handover);

    @Nullable
    String getHandoverBy();

    void setHandoverBy(@Nullable String handoverBy);

    @Nullable
    Long getClosedAt();

    void setClosedAt(@Nullable Long closedAt);

    @NotNull
    String getCreatedBy();

    long getCreatedAt();

    int getRevision();

    void setRevision(int revision);
}
