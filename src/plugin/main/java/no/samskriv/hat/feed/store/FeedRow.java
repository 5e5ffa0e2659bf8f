package no.samskriv.hat.feed.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a member of a team has its meetings in a calendar: one row for each membership at most. */
@Table("CALENDAR_FEED")
@Preload
public interface FeedRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @StringLength(36)
    String getTeam();

    @NotNull
    @Indexed
    @StringLength(36)
    String getMembership();

    @NotNull
    @Unique
    @StringLength(64)
    String getTokenHash();

    @NotNull
    @StringLength(30)
    String getLanguage();

    long getCreatedAt();
}
