package no.samskriv.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A table with a column of every kind the product uses. */
@Table("NOTE")
@Preload
public interface NoteRow extends Entity {
    @Unique
    @StringLength(60)
    String getClaim();

    @Indexed
    @StringLength(36)
    String getParent();

    @StringLength(StringLength.UNLIMITED)
    String getBody();

    @StringLength(10)
    String getDueOn();

    Long getSavedAt();

    Integer getSortNo();

    Boolean isDone();
}
