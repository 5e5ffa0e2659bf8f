package no.samskriv.keeping.ending.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** That somebody has said yes to deleting what they saw. */
@Table("ERASURE_APPROVAL")
@Preload
public interface ApprovalRow extends Entity {
    @NotNull
    @Indexed
    @StringLength(36)
    String getPerson();

    @NotNull
    String getApprovedBy();

    long getApprovedAt();

    @NotNull
    @StringLength(64)
    String getSeen();
}
