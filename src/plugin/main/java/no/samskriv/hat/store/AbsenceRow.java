package no.samskriv.hat.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That somebody in a team is not there, from one day to another; never why. */
@Table("HAT_ABSENCE")
@Preload
public interface AbsenceRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getTeam();

    @NotNull
    String getMember();

    @NotNull
    @StringLength(10)
    String getFromDate();

    void setFromDate(String day);

    @NotNull
    @StringLength(10)
    String getToDate();

    void setToDate(String day);

    boolean isRemoved();

    void setRemoved(boolean removed);

    @NotNull
    String getCreatedBy();

    int getRevision();

    void setRevision(int revision);
}
