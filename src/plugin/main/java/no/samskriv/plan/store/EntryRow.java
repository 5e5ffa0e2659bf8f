package no.samskriv.plan.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** An entry; its texts stand among the texts, as {@code win.text}. */
@Table("ENTRY")
@Preload
public interface EntryRow extends Entity {
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
    String getKind();

    /** The goal or the map it belongs to. */
    @Indexed
    @StringLength(36)
    @Nullable
    String getParent();

    void setParent(@Nullable String parent);

    /** One value on each line, as {@code name=value}; no value holds a line break. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDetails();

    void setDetails(@Nullable String details);

    boolean isRemoved();

    void setRemoved(boolean removed);

    @NotNull
    String getCreatedBy();

    int getRevision();

    void setRevision(int revision);
}
