package no.samskriv.overview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One row for each person there are lines of, to be locked by whoever writes them. */
@Table("OVERVIEW_PERSON")
@Preload
public interface OverviewPersonRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getPerson();
}
