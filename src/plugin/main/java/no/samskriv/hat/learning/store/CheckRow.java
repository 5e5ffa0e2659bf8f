package no.samskriv.hat.learning.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** How far a team says that some statements hold, added up. */
@Table("HAT_CHECK")
@Preload
public interface CheckRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getTeam();

    /** {@code HOPE:MOSTLY:3}, with commas between them; not {@code @NotNull} for the same reason as below. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getSums();

    void setSums(String sums);

    /**
     * The keys of those who have answered, with a line for each, in the order of the keys and not of the answers. Not
     * {@code @NotNull}, because Active Objects would refuse an empty text then.
     */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getAnswered();

    void setAnswered(String answered);

    boolean isClosed();

    void setClosed(boolean closed);

    @NotNull
    String getCreatedBy();

    long getCreatedAt();

    int getRevision();

    void setRevision(int revision);
}
