package no.samskriv.keeping.ending.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** That the work with a person is being ended, or has been. */
@Table("ENDING")
@Preload
public interface EndingRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Unique
    @StringLength(36)
    String getPerson();

    @StringLength(10)
    @Nullable
    String getClosedOn();

    void setClosedOn(@Nullable String closedOn);

    @StringLength(10)
    @Nullable
    String getKeepUntil();

    void setKeepUntil(@Nullable String keepUntil);

    @StringLength(10)
    @Nullable
    String getOfferedOn();

    void setOfferedOn(@Nullable String offeredOn);

    @StringLength(10)
    @Nullable
    String getToldOn();

    void setToldOn(@Nullable String toldOn);

    @Nullable
    String getToldBy();

    void setToldBy(@Nullable String toldBy);

    @NotNull
    String getCreatedBy();

    long getCreatedAt();

    int getRevision();

    void setRevision(int revision);
}
