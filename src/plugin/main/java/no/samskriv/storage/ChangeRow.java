package no.samskriv.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One change of one thing. Written once, never updated. */
@Table("CHANGE")
@Preload
public interface ChangeRow extends Entity {
    /** Null for what is about nobody, such as a team. */
    @Indexed
    @StringLength(36)
    @Nullable
    String getPerson();

    @NotNull
    @Indexed
    @StringLength(36)
    String getEntity();

    @NotNull
    @StringLength(30)
    String getKind();

    int getRevision();

    /** {@code entity:revision}: that it is unique is what makes two simultaneous saves one. */
    @NotNull
    @Unique
    @StringLength(60)
    String getClaim();

    @NotNull
    String getActor();

    @NotNull
    Long getChangedAt();

    /** Names of the changed fields, separated by commas; null for the creation. */
    @StringLength(450)
    @Nullable
    String getWhat();
}
