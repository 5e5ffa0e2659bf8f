package no.samskriv.crisis.find.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What a crisis plan may be found by, because the person has said so. */
@Table("CRISIS_MARK")
@Preload
public interface FindMarkRow extends Entity {
    @NotNull
    @Indexed
    @StringLength(36)
    String getPerson();

    @NotNull
    @StringLength(30)
    String getKind();

    /** As it was written. */
    @NotNull
    @StringLength(255)
    String getShown();

    /** As it is compared. */
    @NotNull
    @Indexed
    @StringLength(450)
    String getFolded();
}
