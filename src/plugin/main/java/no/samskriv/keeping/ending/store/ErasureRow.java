package no.samskriv.keeping.ending.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That everything about a person was deleted; the one row about the person that stays beside the log. */
@Table("ERASURE")
@Preload
public interface ErasureRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getRef();

    @NotNull
    @StringLength(36)
    String getUuid();

    @NotNull
    @StringLength(10)
    String getErasedOn();

    @NotNull
    String getFirstBy();

    @NotNull
    String getSecondBy();

    @NotNull
    @StringLength(255)
    String getMarks();
}
