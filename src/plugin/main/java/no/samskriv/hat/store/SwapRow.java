package no.samskriv.hat.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** That somebody asks to be free of a turn. */
@Table("HAT_SWAP")
@Preload
public interface SwapRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getTeam();

    @NotNull
    @StringLength(36)
    String getMeeting();

    @NotNull
    String getAskedBy();

    @Nullable
    String getAsked();

    @StringLength(36)
    @Nullable
    String getInReturn();

    @NotNull
    @StringLength(30)
    String getStatus();

    void setStatus(String status);

    @Nullable
    String getAcceptedBy();

    void setAcceptedBy(@Nullable String user);

    long getCreatedAt();

    int getRevision();

    void setRevision(int revision);
}
