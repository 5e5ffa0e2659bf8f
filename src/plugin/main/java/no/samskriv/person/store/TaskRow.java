package no.samskriv.person.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Something a worker owes a person; the last day as an ISO string, instants in epoch milliseconds. */
@Table("TASK")
@Preload
public interface TaskRow extends Entity {
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

    @Indexed
    @StringLength(36)
    @Nullable
    String getAbout();

    @NotNull
    @Indexed
    String getWorker();

    void setWorker(String worker);

    @NotNull
    @StringLength(10)
    String getDueOn();

    void setDueOn(String dueOn);

    @Nullable
    Long getDoneAt();

    void setDoneAt(@Nullable Long instant);

    @Nullable
    String getDoneBy();

    void setDoneBy(@Nullable String user);

    @NotNull
    Long getCreatedAt();

    int getRevision();

    void setRevision(int revision);
}
