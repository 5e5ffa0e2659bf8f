package no.samskriv.person.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part around a person; dates as ISO strings. */
@Table("PARTICIPANT")
@Preload
public interface ParticipantRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getPerson();

    @StringLength(36)
    @Nullable
    String getRelated();

    void setRelated(@Nullable String related);

    @Indexed
    @Nullable
    String getAccount();

    void setAccount(@Nullable String account);

    @StringLength(StringLength.UNLIMITED)
    @NotNull
    String getName();

    void setName(String name);

    @StringLength(StringLength.UNLIMITED)
    @NotNull
    String getRole();

    void setRole(String role);

    @NotNull
    @StringLength(30)
    String getKind();

    void setKind(String kind);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getWhyHere();

    void setWhyHere(@Nullable String text);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getCanDecide();

    void setCanDecide(@Nullable String text);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getCannotDecide();

    void setCannotDecide(@Nullable String text);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getContribution();

    void setContribution(@Nullable String text);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getMandate();

    void setMandate(@Nullable String text);

    @NotNull
    @StringLength(10)
    String getFromDate();

    void setFromDate(String day);

    @StringLength(10)
    @Nullable
    String getToDate();

    void setToDate(@Nullable String day);

    @NotNull
    @StringLength(30)
    String getStatus();

    void setStatus(String status);

    @NotNull
    String getCreatedBy();

    int getRevision();

    void setRevision(int revision);
}
