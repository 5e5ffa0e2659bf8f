package no.samskriv.meeting.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Something of a meeting; its texts stand among the texts, as {@code note.text} and the like. */
@Table("MEETING_ENTRY")
@Preload
public interface MeetingEntryRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getMeeting();

    @NotNull
    @Indexed
    @StringLength(36)
    String getPerson();

    @NotNull
    @StringLength(30)
    String getKind();

    /** The item or the entry it hangs on. */
    @StringLength(36)
    @Nullable
    String getParent();

    void setParent(@Nullable String parent);

    /** One value on each line, as {@code name=value}; no value holds a line break. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDetails();

    void setDetails(@Nullable String details);

    int getSortNo();

    void setSortNo(int sortNo);

    boolean isRemoved();

    void setRemoved(boolean removed);

    @NotNull
    String getCreatedBy();

    long getCreatedAt();

    int getRevision();

    void setRevision(int revision);
}
