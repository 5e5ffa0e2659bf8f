package no.samskriv.crisis.together.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What stood in a crisis plan when the person said that it is in force. Written once, never updated. */
@Table("CRISIS_VERSION")
@Preload
public interface CrisisVersionRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getPerson();

    @NotNull
    @Indexed
    @StringLength(36)
    String getPlan();

    /** {@code plan:number}: that it is unique keeps two from making a version of one number. */
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

    long getKeptAt();

    @NotNull
    String getKeptBy();
}
