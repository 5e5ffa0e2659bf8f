package no.samskriv.plan.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What was agreed at one moment. Written once, never updated. */
@Table("VERSION")
@Preload
public interface VersionRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getPerson();

    @NotNull
    @StringLength(30)
    String getThing();

    @NotNull
    @Indexed
    @StringLength(36)
    String getSubject();

    /** {@code subject:number}: that it is unique is what makes two who keep a version at once one. */
    @NotNull
    @Unique
    @StringLength(60)
    String getVersionKey();

    int getVersionNo();

    @StringLength(StringLength.UNLIMITED)
    String getContent();

    @NotNull
    @StringLength(64)
    String getHash();

    @NotNull
    Long getKeptAt();

    @NotNull
    String getKeptBy();

    @NotNull
    @StringLength(30)
    String getReason();
}
