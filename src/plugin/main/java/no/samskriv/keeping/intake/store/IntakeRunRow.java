package no.samskriv.keeping.intake.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** That a team was taken in from a file; nothing of what is in it. */
@Table("INTAKE_RUN")
@Preload
public interface IntakeRunRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @StringLength(255)
    String getFileName();

    @StringLength(64)
    @Nullable
    String getHash();

    void setHash(@Nullable String hash);

    @StringLength(36)
    @Nullable
    String getTeam();

    void setTeam(@Nullable String team);

    @NotNull
    @StringLength(30)
    String getState();

    void setState(String state);

    /** References, one on each line. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDone();

    void setDone(@Nullable String done);

    int getPersons();

    void setPersons(int persons);

    @StringLength(60)
    @Nullable
    String getTrouble();

    void setTrouble(@Nullable String trouble);

    /** Login names, one on each line. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getMissing();

    void setMissing(@Nullable String missing);

    int getPagesGone();

    void setPagesGone(int pages);

    @NotNull
    String getStartedBy();

    void setStartedBy(String user);

    long getStartedAt();

    long getTouchedAt();

    void setTouchedAt(long instant);

    @Nullable
    Long getEndedAt();

    void setEndedAt(@Nullable Long instant);
}
