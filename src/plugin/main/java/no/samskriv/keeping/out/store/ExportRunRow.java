package no.samskriv.keeping.out.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** That a team was written out to a file; nothing of what is in it. */
@Table("EXPORT_RUN")
@Preload
public interface ExportRunRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getTeam();

    @NotNull
    @StringLength(30)
    String getState();

    void setState(String state);

    int getDone();

    void setDone(int done);

    int getPersons();

    void setPersons(int persons);

    int getRowsWritten();

    void setRowsWritten(int rows);

    @NotNull
    String getStartedBy();

    long getStartedAt();

    long getTouchedAt();

    void setTouchedAt(long instant);

    @Nullable
    Long getEndedAt();

    void setEndedAt(@Nullable Long instant);
}
