package no.samskriv.keeping.ending.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What becomes of one part before it is deleted. */
@Table("ENDING_PART")
@Preload
public interface EndingPartRow extends Entity {
    /** Person and part, so that a part has one answer. */
    @NotNull
    @Unique
    @StringLength(80)
    String getMarkKey();

    @NotNull
    @Indexed
    @StringLength(36)
    String getPerson();

    @NotNull
    @StringLength(30)
    String getPart();

    @NotNull
    @StringLength(30)
    String getBecoming();

    void setBecoming(String becoming);

    @NotNull
    String getMarkedBy();

    void setMarkedBy(String markedBy);

    @NotNull
    @StringLength(10)
    String getMarkedOn();

    void setMarkedOn(String markedOn);
}
