package no.samskriv.overview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * One row for each person there are lines of, to be locked by whoever writes them. Keeps what would take long to find at
 * every save: the last day something was written together or in the person's own words.
 */
@Table("OVERVIEW_PERSON")
@Preload
public interface OverviewPersonRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getPerson();

    /** As an ISO day; null while nothing was said. */
    @Nullable
    @StringLength(10)
    String getSaidOn();

    void setSaidOn(@Nullable String day);
}
