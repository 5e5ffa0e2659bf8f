package no.samskriv.person.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A team. */
@Table("TEAM")
@Preload
public interface TeamRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getName();

    void setName(String name);

    @Indexed
    @Nullable
    String getSpaceKey();

    @StringLength(30)
    @Nullable
    String getMeetingDay();

    void setMeetingDay(@Nullable String day);

    @StringLength(50)
    @Nullable
    String getDutyPhone();

    void setDutyPhone(@Nullable String phone);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getPrivacyContact();

    void setPrivacyContact(@Nullable String contact);

    boolean isDemo();

    int getRevision();

    void setRevision(int revision);
}
