package no.samskriv.hat.learning.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What a team keeps for its own learning; about no person. */
@Table("HAT_NOTE")
@Preload
public interface NoteRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getTeam();

    @NotNull
    @Indexed
    @StringLength(30)
    String getKind();

    @StringLength(10)
    @Nullable
    String getMonday();

    @StringLength(30)
    @Nullable
    String getTip();

    void setTip(@Nullable String tip);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getNote();

    void setNote(@Nullable String note);

    @StringLength(30)
    @Nullable
    String getNoticed();

    void setNoticed(@Nullable String noticed);

    boolean isShared();

    void setShared(boolean shared);

    @NotNull
    String getCreatedBy();

    long getCreatedAt();

    int getRevision();

    void setRevision(int revision);
}
