package no.samskriv.person.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Somebody around a person; dates as ISO strings. */
@Table("RELATED")
@Preload
public interface RelatedRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getPerson();

    @StringLength(StringLength.UNLIMITED)
    @NotNull
    String getName();

    void setName(String name);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getRelation();

    void setRelation(@Nullable String relation);

    @NotNull
    @StringLength(30)
    String getKind();

    void setKind(String kind);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getOrganisation();

    void setOrganisation(@Nullable String organisation);

    @Nullable
    String getPhone();

    void setPhone(@Nullable String phone);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getEmail();

    void setEmail(@Nullable String email);

    @NotNull
    @StringLength(30)
    String getSafety();

    void setSafety(String safety);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReason();

    void setReason(@Nullable String reason);

    @StringLength(10)
    @Nullable
    String getAgreedOn();

    void setAgreedOn(@Nullable String day);

    @StringLength(10)
    @Nullable
    String getPhoneCheckedOn();

    void setPhoneCheckedOn(@Nullable String day);

    @Indexed
    @Nullable
    String getAccount();

    void setAccount(@Nullable String account);

    boolean isRemoved();

    void setRemoved(boolean removed);

    @NotNull
    String getCreatedBy();

    int getRevision();

    void setRevision(int revision);
}
