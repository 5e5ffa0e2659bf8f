package no.samskriv.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** What one change did to one value that is not a text with a voice. Written once, never updated. */
@Table("CHANGED_VALUE")
@Preload
public interface ChangedValueRow extends Entity {
    @Indexed
    @StringLength(36)
    @Nullable
    String getPerson();

    @NotNull
    @Indexed
    @StringLength(36)
    String getEntity();

    /** The revision the change made, as in {@link ChangeRow}. */
    int getRevision();

    @NotNull
    @StringLength(60)
    String getField();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getValueBefore();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getValueAfter();
}
