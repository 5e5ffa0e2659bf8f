package no.samskriv.hat.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** When a team meets; one for each team at most. */
@Table("HAT_RULE")
@Preload
public interface HatRuleRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Unique
    @StringLength(36)
    String getTeam();

    boolean isPlanned();

    void setPlanned(boolean planned);

    @StringLength(30)
    @Nullable
    String getWeekDay();

    void setWeekDay(@Nullable String weekDay);

    /** {@code 09:00}. */
    @StringLength(5)
    @Nullable
    String getStartsAt();

    void setStartsAt(@Nullable String startsAt);

    int getEveryWeeks();

    void setEveryWeeks(int everyWeeks);

    @NotNull
    @StringLength(10)
    String getSince();

    void setSince(String since);

    boolean isSkipsHolidays();

    void setSkipsHolidays(boolean skipsHolidays);

    int getRevision();

    void setRevision(int revision);
}
