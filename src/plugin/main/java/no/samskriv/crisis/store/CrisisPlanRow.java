package no.samskriv.crisis.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A person's crisis plan, apart from what stands in it. */
@Table("CRISIS_PLAN")
@Preload
public interface CrisisPlanRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    /** One crisis plan for each (INV-04). */
    @NotNull
    @Unique
    String getPerson();

    @StringLength(10)
    @Nullable
    String getBirthDate();

    void setBirthDate(@Nullable String birthDate);

    @StringLength(255)
    @Nullable
    String getFacilitator();

    void setFacilitator(@Nullable String facilitator);

    @StringLength(10)
    @Nullable
    String getValidUntil();

    void setValidUntil(@Nullable String validUntil);

    @StringLength(10)
    @Nullable
    String getReviewedOn();

    void setReviewedOn(@Nullable String reviewedOn);

    int getVersionNo();

    void setVersionNo(int versionNo);

    @Nullable
    Long getInForceAt();

    void setInForceAt(@Nullable Long inForceAt);

    long getChangedAt();

    void setChangedAt(long changedAt);

    /** The names of the sections, with commas between. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getHidden();

    void setHidden(@Nullable String hidden);

    boolean isInFolder();

    void setInFolder(boolean inFolder);

    boolean isFileByStaff();

    void setFileByStaff(boolean fileByStaff);

    /** Whom, and the names of the places with commas between, one on each line. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getTold();

    void setTold(@Nullable String told);

    @NotNull
    String getCreatedBy();

    long getCreatedAt();

    int getRevision();

    void setRevision(int revision);
}
