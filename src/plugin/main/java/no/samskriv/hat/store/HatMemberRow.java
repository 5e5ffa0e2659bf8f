package no.samskriv.hat.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** On what terms a member takes part in the turns; all there were stand in one column, one on a line. */
@Table("HAT_MEMBER")
@Preload
public interface HatMemberRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getTeam();

    @NotNull
    @Unique
    @StringLength(36)
    String getMember();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getTerms();

    void setTerms(String terms);

    int getRevision();

    void setRevision(int revision);
}
