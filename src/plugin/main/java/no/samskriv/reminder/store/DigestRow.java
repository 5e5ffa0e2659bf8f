package no.samskriv.reminder.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a user was told on a day that something waits: one row at most, which {@code DIGEST_KEY} keeps true. */
@Table("REMINDER_DIGEST")
@Preload
public interface DigestRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getDigestKey();

    @NotNull
    @Indexed
    @StringLength(255)
    String getAccount();

    @NotNull
    @Indexed
    @StringLength(10)
    String getSentOn();
}
