package no.samskriv.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Something to join with: a tag on a note, by the note's claim. */
@Table("TAG")
@Preload
public interface TagRow extends Entity {
    @Indexed
    @StringLength(60)
    String getNote();

    @StringLength(30)
    String getWord();
}
