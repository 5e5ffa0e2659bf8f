package no.samskriv.overview.handover.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** That a person is handed over from one coordinator to another; the person's words stand among the texts. */
@Table("HANDOVER")
@Preload
public interface HandoverRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getPerson();

    @Nullable
    String getFromUser();

    @NotNull
    String getToUser();

    void setToUser(String toUser);

    @NotNull
    @StringLength(30)
    String getStatus();

    void setStatus(String status);

    @Nullable
    String getTeller();

    void setTeller(@Nullable String teller);

    @StringLength(10)
    @Nullable
    String getTellBy();

    void setTellBy(@Nullable String tellBy);

    boolean isStays();

    void setStays(boolean stays);

    @Nullable
    String getMainContact();

    void setMainContact(@Nullable String mainContact);

    /** The ids of the promises that stay with the old one, separated by commas. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getKept();

    void setKept(@Nullable String kept);

    /** Names of {@link no.samskriv.overview.handover.HandoverPoint}, separated by commas. */
    @StringLength(255)
    @Nullable
    String getGoneThrough();

    void setGoneThrough(@Nullable String goneThrough);

    @StringLength(10)
    @Nullable
    String getEndedOn();

    void setEndedOn(@Nullable String endedOn);

    @NotNull
    String getCreatedBy();

    long getCreatedAt();

    int getRevision();

    void setRevision(int revision);
}
