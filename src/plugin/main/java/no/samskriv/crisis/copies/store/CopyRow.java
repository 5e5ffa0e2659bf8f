package no.samskriv.crisis.copies.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** That somebody has a version of a person's crisis plan. */
@Table("CRISIS_COPY")
@Preload
public interface CopyRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    String getPerson();

    @NotNull
    @StringLength(30)
    String getKind();

    @StringLength(36)
    @Nullable
    String getAround();

    @Nullable
    String getWorker();

    @StringLength(255)
    @Nullable
    String getHolder();

    int getVersionNo();

    void setVersionNo(int versionNo);

    @NotNull
    @StringLength(10)
    String getGivenOn();

    void setGivenOn(String givenOn);

    @StringLength(10)
    @Nullable
    String getBackOn();

    void setBackOn(@Nullable String backOn);

    @StringLength(450)
    @Nullable
    String getNote();

    void setNote(@Nullable String note);

    @NotNull
    String getCreatedBy();

    long getCreatedAt();

    int getRevision();

    void setRevision(int revision);
}
