package no.samskriv.trust.show.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** That a worker shows a person their own record: one row for each worker, used again; instants in epoch milliseconds. */
@Table("SHOW_SESSION")
@Preload
public interface ShowSessionRow extends Entity {
    @NotNull
    @Unique
    String getAccount();

    @NotNull
    @StringLength(36)
    String getPerson();

    void setPerson(String person);

    @NotNull
    Long getStartedAt();

    void setStartedAt(Long instant);

    @NotNull
    Long getTouchedAt();

    void setTouchedAt(Long instant);

    @Nullable
    Long getClosedAt();

    void setClosedAt(@Nullable Long instant);

    /** Null while the worker has not come back. */
    @Nullable
    Long getEndedAt();

    void setEndedAt(@Nullable Long instant);

    int getTries();

    void setTries(int tries);

    @NotNull
    Long getTriesFrom();

    void setTriesFrom(Long instant);
}
