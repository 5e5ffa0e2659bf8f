package no.samskriv.crisis.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One line of a crisis plan; what it says stands among the texts. */
@Table("CRISIS_ENTRY")
@Preload
public interface CrisisEntryRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    String getPerson();

    @NotNull
    @StringLength(30)
    String getSection();

    void setSection(String section);

    /** The level; {@code LEVEL} is a word of its own to some databases. */
    @NotNull
    @StringLength(30)
    String getSeverity();

    void setSeverity(String severity);

    @StringLength(36)
    @Nullable
    String getRelated();

    void setRelated(@Nullable String related);

    @StringLength(255)
    @Nullable
    String getContactName();

    void setContactName(@Nullable String contactName);

    @StringLength(30)
    @Nullable
    String getPhone();

    void setPhone(@Nullable String phone);

    @StringLength(10)
    @Nullable
    String getCheckedOn();

    void setCheckedOn(@Nullable String checkedOn);

    @StringLength(30)
    @Nullable
    String getKnows();

    void setKnows(@Nullable String knows);

    @StringLength(30)
    @Nullable
    String getStance();

    void setStance(@Nullable String stance);

    @StringLength(30)
    @Nullable
    String getMatter();

    void setMatter(@Nullable String matter);

    /** With commas between. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getPlaces();

    void setPlaces(@Nullable String places);

    boolean isOnlyMe();

    void setOnlyMe(boolean onlyMe);

    @StringLength(255)
    @Nullable
    String getSuggestion();

    void setSuggestion(@Nullable String suggestion);

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
