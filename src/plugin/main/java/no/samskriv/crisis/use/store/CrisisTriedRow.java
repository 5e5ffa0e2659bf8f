package no.samskriv.crisis.use.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Something that was tried while a crisis plan was in use. */
@Table("CRISIS_TRIED")
@Preload
public interface CrisisTriedRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getUsed();

    @NotNull
    @Indexed
    String getPerson();

    @StringLength(36)
    @Nullable
    String getEntry();

    @NotNull
    @StringLength(30)
    String getHelped();

    void setHelped(String helped);

    boolean isRemoved();

    void setRemoved(boolean removed);

    @NotNull
    String getNotedBy();

    long getNotedAt();

    int getRevision();

    void setRevision(int revision);
}
