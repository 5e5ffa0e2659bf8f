package no.samskriv.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A text somebody is writing. */
@Table("DRAFT")
@Preload
public interface DraftRow extends Entity {
    /** {@code author:owner:field}, hashed to 64 characters: one draft for each author and field. */
    @NotNull
    @Unique
    @StringLength(64)
    String getDraftKey();

    @NotNull
    @Indexed
    @StringLength(36)
    String getPerson();

    void setPerson(String person);

    @NotNull
    @Indexed
    String getAuthor();

    @NotNull
    @StringLength(36)
    String getOwner();

    @NotNull
    @StringLength(60)
    String getField();

    /** Not {@code @NotNull}, because Active Objects would refuse an empty text then. */
    @StringLength(StringLength.UNLIMITED)
    String getText();

    void setText(String text);

    @StringLength(30)
    @Nullable
    String getCaptureMode();

    void setCaptureMode(@Nullable String mode);

    @Nullable
    String getOriginal();

    void setOriginal(@Nullable String original);

    @NotNull
    Long getSavedAt();

    void setSavedAt(Long savedAt);
}
