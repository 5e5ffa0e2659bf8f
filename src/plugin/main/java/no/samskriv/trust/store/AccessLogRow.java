package no.samskriv.trust.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One read or change of something about a person; the instant in epoch milliseconds. */
@Table("ACCESS_LOG")
@Preload
public interface AccessLogRow extends Entity {
    @NotNull
    @Indexed
    @StringLength(36)
    String getPerson();

    @NotNull
    @Indexed
    String getActor();

    @NotNull
    @StringLength(30)
    String getVerb();

    @NotNull
    @StringLength(30)
    String getSection();

    @NotNull
    @StringLength(30)
    String getGround();

    @NotNull
    Long getLoggedAt();
}
