package no.samskriv.reminder.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a user does not want to see a reminder for a while; {@code SNOOZE_KEY} puts the two together. */
@Table("REMINDER_SNOOZE")
@Preload
public interface SnoozeRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getSnoozeKey();

    @NotNull
    @Indexed
    @StringLength(255)
    String getAccount();

    @NotNull
    @Indexed
    @StringLength(36)
    String getPerson();

    @NotNull
    @StringLength(100)
    String getReminder();

    @NotNull
    @StringLength(10)
    String getUntilDay();

    void setUntilDay(String untilDay);
}
