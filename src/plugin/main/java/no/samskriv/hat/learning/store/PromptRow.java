package no.samskriv.hat.learning.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A question of the hat as a team has worded it; about no person. */
@Table("HAT_PROMPT")
@Preload
public interface PromptRow extends Entity {
    @NotNull
    @Unique
    @StringLength(36)
    String getUuid();

    @NotNull
    @Indexed
    @StringLength(36)
    String getTeam();

    @NotNull
    @StringLength(60)
    String getPrompt();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getNb();

    void setNb(@Nullable String nb);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getNn();

    void setNn(@Nullable String nn);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getEn();

    void setEn(@Nullable String en);

    @StringLength(30)
    @Nullable
    String getElement();

    void setElement(@Nullable String element);

    boolean isActive();

    void setActive(boolean active);

    @NotNull
    String getCreatedBy();

    long getCreatedAt();

    int getRevision();

    void setRevision(int revision);
}
