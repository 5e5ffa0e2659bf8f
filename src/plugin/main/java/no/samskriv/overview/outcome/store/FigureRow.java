package no.samskriv.overview.outcome.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A number about nobody, of a quarter that is over. Written once, never updated. */
@Table("FIGURE")
@Preload
public interface FigureRow extends Entity {
    /** Quarter, attribute, group and measure: that it is unique is what makes two nodes at once one. */
    @NotNull
    @Unique
    @StringLength(120)
    String getClaim();

    @NotNull
    @Indexed
    @StringLength(10)
    String getQuarter();

    @NotNull
    @StringLength(30)
    String getAttribute();

    @StringLength(36)
    @Nullable
    String getGroupKey();

    @NotNull
    @StringLength(30)
    String getMeasure();

    /** Null where it is left out; what it was is kept nowhere. */
    @Nullable
    Integer getAmount();
}
