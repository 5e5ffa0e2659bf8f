package no.samskriv.meeting.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A meeting; what is said in it are entries. */
@Table("MEETING")
@Preload
public interface MeetingRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    /** Nobody's for a meeting of the team's own. */
    @Indexed
    @StringLength(36)
    @Nullable
    String getPerson();

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

    /** {@code 10:30}. */
    @StringLength(5)
    @Nullable
    String getStartsAt();

    void setStartsAt(@Nullable String startsAt);

    @StringLength(5)
    @Nullable
    String getEndsAt();

    void setEndsAt(@Nullable String endsAt);

    @StringLength(255)
    @Nullable
    String getPlace();

    void setPlace(@Nullable String place);

    @Nullable
    String getFacilitator();

    void setFacilitator(@Nullable String facilitator);

    @Nullable
    String getNoteTaker();

    void setNoteTaker(@Nullable String noteTaker);

    @StringLength(255)
    @Nullable
    String getInterpreter();

    void setInterpreter(@Nullable String interpreter);

    @StringLength(255)
    @Nullable
    String getService();

    void setService(@Nullable String service);

    @StringLength(10)
    @Nullable
    String getDayOne();

    void setDayOne(@Nullable String dayOne);

    @StringLength(36)
    @Nullable
    String getPrevious();

    void setPrevious(@Nullable String previous);

    @Nullable
    Long getPage();

    void setPage(@Nullable Long page);

    @StringLength(36)
    @Nullable
    String getCurrentItem();

    void setCurrentItem(@Nullable String currentItem);

    @Nullable
    Long getPausedAt();

    void setPausedAt(@Nullable Long pausedAt);

    @Nullable
    Long getEndedAt();

    void setEndedAt(@Nullable Long endedAt);

    boolean isRemoved();

    void setRemoved(boolean removed);

    @NotNull
    String getCreatedBy();

    long getCreatedAt();

    int getRevision();

    void setRevision(int revision);
}
