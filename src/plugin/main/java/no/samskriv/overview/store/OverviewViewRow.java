package no.samskriv.overview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What a worker has chosen to see of the overview of a team. */
@Table("OVERVIEW_VIEW")
@Preload
public interface OverviewViewRow extends Entity {
    /** {@code team:worker}; there is one of each. */
    @NotNull
    @Unique
    @StringLength(300)
    String getPlace();

    @NotNull
    @Indexed
    @StringLength(36)
    String getTeam();

    @NotNull
    @StringLength(255)
    String getWorker();

    @NotNull
    @StringLength(30)
    String getScope();

    void setScope(String scope);

    @StringLength(30)
    @Nullable
    String getPlanState();

    void setPlanState(@Nullable String planState);

    @NotNull
    @StringLength(30)
    String getSort();

    void setSort(String sort);
}
