package no.samskriv.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Something that loses an increment when two saves overlap. */
@Table("COUNTER")
@Preload
public interface CounterRow extends Entity {
    @Indexed
    @StringLength(36)
    String getUuid();

    int getTotal();

    void setTotal(int total);

    int getRevision();

    void setRevision(int revision);
}
