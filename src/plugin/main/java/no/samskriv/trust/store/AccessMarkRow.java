package no.samskriv.trust.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A cover, a block or an emergency access; instants in epoch milliseconds. */
@Table("ACCESS_MARK")
@Preload
public interface AccessMarkRow extends Entity {
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
    String getAccount();

    @NotNull
    @StringLength(30)
    String getKind();

    @StringLength(30)
    @Nullable
    String getReason();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getLine();

    @NotNull
    Long getFromAt();

    @Nullable
    Long getUntilAt();

    @NotNull
    String getRegisteredBy();

    @Nullable
    Long getEndedAt();

    void setEndedAt(@Nullable Long instant);

    @Nullable
    Long getReviewedAt();

    void setReviewedAt(@Nullable Long instant);

    @Nullable
    String getReviewedBy();

    void setReviewedBy(@Nullable String user);

    int getRevision();

    void setRevision(int revision);
}
