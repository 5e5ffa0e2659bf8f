package no.samskriv.storage;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A text with its voice. Only {@code IS_CURRENT} ever changes, when a newer text takes its place. */
@Table("TEXT")
@Preload
public interface TextRow extends Entity {
    @NotNull
    @Indexed
    @StringLength(36)
    String getPerson();

    @NotNull
    @Indexed
    @StringLength(36)
    String getOwner();

    @NotNull
    @StringLength(60)
    String getField();

    /** The revision of the owner that this text came with. */
    int getRevision();

    @NotNull
    Boolean getIsCurrent();

    void setIsCurrent(Boolean isCurrent);

    /** Not {@code @NotNull}, because Active Objects would refuse an empty text then. */
    @StringLength(StringLength.UNLIMITED)
    String getText();

    @NotNull
    @StringLength(30)
    String getVoice();

    @StringLength(30)
    @Nullable
    String getCaptureMode();

    @Nullable
    Long getConfirmedAt();

    /** Null exactly when CONFIRMED_AT is. */
    @Nullable
    String getConfirmedBy();

    /** Where the sheet is kept that the words stand on. */
    @Nullable
    String getOriginal();

    @NotNull
    String getCapturedBy();

    @NotNull
    Long getSavedAt();

    /** As a BCP 47 tag. */
    @NotNull
    @StringLength(35)
    String getLanguage();
}
