package no.samskriv.trust.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * What a person has said yes to; dates as ISO strings, instants in epoch milliseconds, sets as names with commas between.
 * What the person said lies among the texts.
 */
@Table("CONSENT")
@Preload
public interface ConsentRow extends Entity {
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
    String getParticipant();

    @Nullable
    String getScopes();

    /** Keys with commas between; a site names as many parts of life as it likes. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDomains();

    @NotNull
    @StringLength(10)
    String getValidFrom();

    @NotNull
    @StringLength(10)
    String getValidTo();

    @NotNull
    @StringLength(30)
    String getMethod();

    @Nullable
    String getWitness();

    @Nullable
    String getExplained();

    @StringLength(10)
    @Nullable
    String getRepeatedOn();

    void setRepeatedOn(@Nullable String day);

    @StringLength(36)
    @Nullable
    String getRenews();

    @NotNull
    String getRegisteredBy();

    @NotNull
    Long getRegisteredAt();

    @Nullable
    Long getWithdrawnAt();

    void setWithdrawnAt(@Nullable Long instant);

    @Nullable
    String getWithdrawnBy();

    void setWithdrawnBy(@Nullable String user);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getWithdrawnHow();

    void setWithdrawnHow(@Nullable String how);

    int getRevision();

    void setRevision(int revision);
}
