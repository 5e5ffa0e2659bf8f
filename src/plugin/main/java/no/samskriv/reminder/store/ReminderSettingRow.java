package no.samskriv.reminder.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** How a user wants to be reminded; none for whoever has decided nothing. */
@Table("REMINDER_SETTING")
@Preload
public interface ReminderSettingRow extends Entity {
    @NotNull
    @Unique
    @StringLength(255)
    String getAccount();

    @NotNull
    @StringLength(30)
    String getRhythm();

    void setRhythm(String rhythm);

    /** Names of days with commas between. */
    @Nullable
    @StringLength(80)
    String getQuietDays();

    void setQuietDays(@Nullable String quietDays);

    int getRevision();

    void setRevision(int revision);
}
