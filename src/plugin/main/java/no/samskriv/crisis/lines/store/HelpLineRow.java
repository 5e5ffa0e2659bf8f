package no.samskriv.crisis.lines.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A number that anybody may call; about no person. */
@Table("HELP_LINE")
@Preload
public interface HelpLineRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @StringLength(255)
    String getName();

    void setName(String name);

    @NotNull
    @StringLength(50)
    String getPhone();

    void setPhone(String phone);

    @StringLength(255)
    @Nullable
    String getHours();

    void setHours(@Nullable String hours);

    boolean isAlwaysOpen();

    void setAlwaysOpen(boolean alwaysOpen);

    @StringLength(10)
    @Nullable
    String getCheckedOn();

    void setCheckedOn(@Nullable String checkedOn);

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
