package no.samskriv.person.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** That a worker works with a person; dates as ISO strings. */
@Table("ASSIGNMENT")
@Preload
public interface AssignmentRow extends Entity {
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
    String getWorker();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReason();

    void setReason(@Nullable String reason);

    @NotNull
    @StringLength(10)
    String getFromDate();

    @StringLength(10)
    @Nullable
    String getToDate();

    void setToDate(@Nullable String day);

    boolean isRemoved();

    void setRemoved(boolean removed);

    int getRevision();

    void setRevision(int revision);
}
