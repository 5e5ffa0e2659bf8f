package no.samskriv.person.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Somebody in a team; the roles stand in one column, separated by commas. */
@Table("MEMBER")
@Preload
public interface TeamMemberRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getTeam();

    @NotNull
    @Indexed
    String getMember();

    @NotNull
    String getRoles();

    void setRoles(String roles);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getTitle();

    void setTitle(@Nullable String title);

    @Nullable
    Integer getWorkPercent();

    void setWorkPercent(@Nullable Integer percent);

    @NotNull
    @StringLength(10)
    String getFromDate();

    @StringLength(10)
    @Nullable
    String getToDate();

    void setToDate(@Nullable String day);

    @Indexed
    @Nullable
    String getStandIn();

    void setStandIn(@Nullable String user);

    @StringLength(10)
    @Nullable
    String getStandInFrom();

    void setStandInFrom(@Nullable String day);

    @StringLength(10)
    @Nullable
    String getStandInTo();

    void setStandInTo(@Nullable String day);

    int getRevision();

    void setRevision(int revision);
}
